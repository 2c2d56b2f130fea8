/**
 * Given names of several languages, for telling people from places and organisations; no person is meant.
 * French and English ones from @faker-js/faker 10.6 (MIT, Copyright (c) 2022-2026 Faker), the others set down by hand.
 * Names that are also places (Paris, Florence, Jordan) are left out.
 */
export const GIVEN_NAMES = `
Aaliyah Aaron Abagail Abbey Abbie Abbigail Abby Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdiel Abdon
Abdonie Abdou Abdoulaye Abdul Abdullah Abe Abel Abélard Abelardo Abelin Abeline Abigaelle Abigail Abigale
Abigayle Abner Abondance Abraham Absalon Acace Acacie Acanthe Achaire Achille Ada Adah Adalard Adalbald
Adalbaude Adalbéron Adalbert Adalberto Adaline Adalric Adalsinde Adam Adama Adan Addie Addison Adegrin
Adegrine Adel Adela Adélaïde Adelbert Adèle Adelia Adélie Adelin Adeline Adell Adella Adelle Adelphe
Adeltrude Adenet Adéodat Adhémar Aditya Adjutor Adolf Adolfo Adolph Adolphe Adolphie Adolphus Adonis Adonise
Adrain Adrastée Adrehilde Adrian Adriana Adrianna Adriel Adrien Adrienne Afton Agapet Agathange Agathe
Agathon Agilbert Agilberte Aglae Agnan Agnane Agneflète Agnes Agrippin Agrippine Agustin Agustina Ahmad
Ahmed Ahmet Aïcha Aida Aidan Aiden Aileen Aimable Aimé Aimée Aisha Aiyana Akeem Akihiko Akira Akram Aladji
Alain Alaina Alaine Alaïs Alan Alana Alanis Alanna Alar Alayna Alban Albane Albérade Albéric Albert Alberte
Albertha Alberto Albin Albina Alcibiade Alcide Alcidie Alcime Alcine Alcyone Alda Aldegonde Alden Aldonce
Aldric Aleaume Alec Aleen Alejandra Alejandrin Alejandro Alek Aleksandar Aleksander Aleksandr Aleksandra
Alena Alene Alessandra Alessandro Alessia Aleth Aletha Alex Alexa Alexander Alexandra Alexandre Alexandrea
Alexandrine Alexandro Alexane Alexanne Alexei Alexey Alexie Alexine Alexis Alexys Alexzander Alf Alfonso
Alfonzo Alford Alfred Alfreda Alfredo Ali Alia Alice Alicia Aliénor Aliette Aline Alisa Alisha Alison Alivia
Alix Aliya Aliyah Aliza Alize Allan Allen Allene Alliaume Allie Allison Alma Almine Almire Aloïs Aloïse
Alonzo Aloyse Alpha Alphée Alphonse Alphonsine Alphonso Alpinien Alta Althea Althée Alton Alva Alvah Alvena
Alvera Alverède Alverta Alvin Alvina Alvis Alyce Alycia Alysa Alysha Alyson Alyssa Alysson Amadou Amalia
Amaliane Amalric Amalthée Amanda Amande Amandin Amandine Amani Amant Amante Amara Amarande Amaranthe Amari
Amaryllis Amaya Ambre Ambroise Ambroisie Ambrose Amédée Amelia Améliane Amélie Amélien Ameline Amely Americo
Améthyste Amie Amiel Amina Amine Aminte Amir Amira Amit Amiya Amour Amparo Amy Amya Ana Anabel Anabelle
Anaël Anaëlle Anahi Anaïs Anastacio Anastase Anastasia Anastasie Anatole Anatoli Anatolie Ancelin Anceline
Andéol Anders Anderson Andoche André Andrea Andreane Andreanne Andreas Andrée Andrei Andrej Andrés Andrew
Andrius Andriy Andrzej Andy Anémone Angadrême Ange Angela Angèle Angelica Angelina Angeline Angélique
Angelita Angelo Angie Angilbe Angilberte Angilran Angoustan Angus Anibal Anicée Anicet Anicette Anika Anil
Anissa Anita Aniya Aniyah Anjali Ann Anna Annabel Annabell Annabelle Annalena Annalise Annamae Annamarie
Anne Anne-Laure Anne-Marie Anne-Sophie Annegret Annetta Annette Annibal Annie Annonciade Ansbert Ansberte
Ansel Anselme Ansley Anstrudie Anthelme Anthelmette Anthony Antide Antigone Antoine Antoinette Anton Antone
Antonetta Antonette Antonia Antonietta Antonin Antonina Antonine António Antonis Antony Antti Antwan Antwon
Anwar Anya Aphélie Apollinaire Apolline Aquilin Aquiline Ara Arabelle Araceli Aracely Arcade Arcadie Arch
Archambaud Archibald Archie Ardella Arden Ardith Arely Argine Ari Arian Ariane Arianna Aric Aricie Ariel
Arielle Ariste Aristide Arjun Arkadi Arlene Arlette Arlie Arlo Armance Armand Armande Armandine Armando
Armani Armel Armeline Armelle Armide Armin Armine Arnaldo Arnaud Arnaude Arne Arno Arnold Arnoldo Arnould
Arnulfo Arolde Aron Arsène Arseni Arsènie Arsinoé Artémis Arthaud Arthème Arthur Arthurine Arturo Arvel
Arvid Arvilla Arvind Aryanna Asa Ascelin Asceline Ascension Asha Ashlee Ashleigh Ashley Ashly Ashlynn Ashok
Ashton Ashtyn Assimi Assomption Assunta Astarté Astérie Astrée Astrid Astride Atef Athalie Athanase
Athanasie Athena Athénaïs Athina Aube Aubertine Aubree Aubrey Aubry Aude Audebert Audeline Audie Audouin
Audra Audran Audreanne Audrey Augusta Auguste Augustine Augustus Aung Aure Aurèle Aurelia Aurélie Aurélien
Aurélienne Aurelio Aurelle Aurian Auriane Aurore Austen Austyn Auxane Auxence Ava Aveline Avery Avigaëlle
Avis Avoye Axel Axeline Axelle Ayana Ayden Ayla Aylin Ayman Aymard Aymardine Aymeric Aymon Aymonde Azalée
Azélie Azeline Aziz Baby Bachar Bailee Bailey Balthazar Baptiste Barack Barbara Barbe Barnabé Barney Barrett
Barry Bart Barthélemy Bartholome Bartimée Barton Bashar Basile Basilisse Bastien Bathilde Baudouin Baylee
Beata Beatrice Beaulah Becky Belinda Bella Ben Benedict Bénédicte Bénigne Benjamin Bennett Bennie Benny
Benoît Benton Béranger Bérangère Bérard Berenice Bernadette Bernadine Bernard Bernardo Berneice Bernhard
Bernice Bernie Berniece Bernita Berry Bert Berta Bertha Berthe Bertille Bertram Bertrand Beryl Bessie Beth
Bethany Bethel Betsy Bette Bettie Betty Bettye Beulah Beuve Beverly Bianka Bilal Bill Billie Billy Binali
Birdie Bjarne Björn Blair Blaise Blake Blanca Blandine Blaze Bob Bobbie Bobby Bogdan Bohémond Boïko Bon
Boniface Bonita Bonnie Boris Boubacar Bouchard Boyd Boyko Brad Braden Bradford Bradley Bradly Brady Braeden
Brahim Brain Brandi Brando Brandon Brandt Brandy Brandyn Brannon Branson Brant Braulio Braxton Brayan Breana
Breanna Breanne Brenda Brendan Brenden Brendon Brenna Brennan Brennon Brent Bret Brett Bria Briac Brian
Briana Brianne Brice Bridget Bridgette Bridie Brielle Brieuc Brigitte Brionna Brisa Britney Brock Broderick
Brody Bronisław Brook Brooke Brooks Brown Bruce Brunehaut Brunehilde Bruno Bryan Bryana Bryant Bryce Brycen
Bryon Buck Bud Buford Bulah Burdette Burley Burnice Buster Byron Caden Caesar Caitlyn Cale Caleb Caleigh
Cali Călin Calista Calixte Callie Calvin Camélien Cameron Camila Camilla Camille Camillien Camren Camron
Camryn Camylle Candace Candelario Candice Candida Candide Candido Capucine Cara Carey Caribert Carine
Carissa Carl Carla Carlee Carles Carley Carli Carlie Carlo Carloman Carlos Carlotta Carlton Carmel Carmela
Carmella Carmelo Carmen Carmine Carol Carolanne Carole Caroline Carolyn Carolyne Carrie Carroll Carson
Carter Cary Casandra Casey Casimer Casimir Casper Cassandra Cassandre Cassidy Cassie Cassien Catalina
Caterina Catharine Catherine Cathrine Cathryn Cathy Cayla Ceasar Cecelia Cecil Cecile Cecilia Cédric Cedrick
Céleste Célestin Célestine Celestino Celia Célien Céline Césaire César Chadd Chadli Chadrick Chaim Chandler
Chanel Chanelle Chantal Charity Charlaine Charlemagne Charlene Charles Charley Charlie Charline Charlotte
Chase Chasity Chauncey Chaya Chaz Cheikh Chelsea Chelsey Chelsie Cheryl Chesley Chester Chet Cheyanne
Childebert Chilpéric Chloé Chrétien Chris Christa Christelle Christian Christiana Christiane Christie
Christina Christine Christodule Christop Christoph Christophe Christopher Christy Chrysole Chrysostome Chuck
Chyna Ciara Cicero Cielo Cierra Cindy Citlalli Clair Claire Clara Clarabelle Clare Clarence Clarissa
Clarisse Clark Claud Claude Claudia Claudie Claudien Claudine Clay Clayton Cléandre Clélie Clémence Clemens
Clément Clementina Clémentine Clemmie Cleo Cleora Cléry Cleta Cletus Cleve Cleveland Clifford Clifton Clint
Clio Clotaire Clotilde Clovis Cloyd Clyde Coby Cody Colby Cole Coleman Colin Coline Colleen Collin Colt
Colten Colton Columbus Côme Concepcion Conception Conner Connie Connor Conor Conrad Constant Constantin
Consuelo Cooper Cora Coralie Coraline Corbin Cordelia Cordell Cordia Cordie Corene Corentin Corentine Corey
Corine Corinne Cornelius Cornell Corrine Cortez Cortney Cory Coty Courtney Coy Craig Crawford Creola
Cristian Cristina Cristobal Cristopher Cruz Crystel Cullen Curt Curtis Cydney Cynthia Cyprien Cyriaque
Cyrielle Cyril Cyrille Cyrus D'angelo Dagmar Dahlia Daija Daisha Daisy Dale Dalia Dallin Dalton Damaris
Dameon Damian Damien Damion Damon Dan Dana Dandre Dangelo Danial Daniel Daniela Danièle Daniella Danielle
Danika Dannie Danny Dante Danyka Daoud Daphné Daphnee Daphney Darby Daren Darian Dariana Darien Darin Dario
Darion Darius Darla Darlene Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darwin
Daryl Dashawn Dasia Dave David Davin Davion Davon Davonte Dawson Dax Dayana Dayna Dayne Dayton Dean Deangelo
Deanna Debbie Débora Deborah Debra Declan Dedric Dedrick Dee Deion Deja Dejah Dejon Dejuan Delaney Delbert
Delfina Delia Delilah Della Delmer Delores Delpha Delphia Delphin Delphine Delta Demarco Demarcus Demario
Demetris Demetrius Demond Dena Denis Denise Dennis Deon Deondre Deontae Deonte Dereck Derek Derick Deron
Derrick Deshaun Deshawn Désiré Desiree Desmond Dessie Destany Destin Destinee Destiney Destini Devan Devante
Deven Devin Devon Devonte Devyn Dewayne Dewey Dewitt Dexter Diamond Diana Diane Dianna Dianne Dick Didier
Diego Dieter Dietmar Dieudonné Dieudonnée Dillan Dillon Dilma Dimitri Dimitris Dina Dino Dion Dirk Dixie
Djamel Djibril Dmitri Dmitry Dmytro Dolly Dolores Domenic Domenica Domenick Domenico Domingo Dominic
Dominick Dominique Donald Donato Donavon Donna Donnell Donnie Donny Dora Dorcas Doreen Dorian Doriane Dorine
Doris Dorothea Dorothée Dorothy Dorris Dortha Dorthy Douce Doug Douglas Dovie Doyle Dragan Drake Drew Duane
Dudley Dulce Duncan Durward Dustin Dusty Dwayne Dwight Dylan Earlene Earline Earnest Earnestine Easton Ebba
Ebony Ebrahim Eda Edd Eddie Eden Edgar Edgard Edgardo Edgars Edi Édith Edmée Edmond Edmund Edna Édouard
Eduardo Edward Edwardo Edwin Edwina Edyth Edythe Effie Efrain Efren Eileen Einar Eino Ekrem Eladio Elaina
Elaine Elbert Elda Eldon Eldora Eldred Eldridge Eleanor Eleanora Eleanore Eleazar Elena Elenor Elenora
Éléonore Éleuthère Elfrieda Eli Élia Elian Éliane Elias Élie Eliezer Elijah Elinor Elinore Elisa Elisabeth
Élise Élisée Eliseo Elisha Elissa Eliza Elizabeth Ellen Ellie Elliot Elliott Ellis Ellsworth Elmer Elmira
Elmo Elmore Elna Elnora Élodie Elody Eloisa Éloïse Elon Elouise Eloy Elroy Elsa Else Elsie Elta Elton Elva
Elvera Elvie Elvira Elvis Elwin Elwyn Elyse Elyssa Elza Élzéar Emanuel Emelia Emelie Émeline Emely Emerald
Émérance Émérencie Émeric Emerson Emery Emie Emil Émile Emilia Emiliano Emilie Emilio Emily Emma Emmalee
Emmanuel Emmanuelle Emmelie Emmet Emmett Emmie Emmitt Emmy Emomali Emory Ena Enguerrand Enid Enoch Enola
Enos Enrico Enrique Enzo Ephraim Épiphane Eriberto Eric Erica Erich Erick Ericka Érik Erika Erin Erling Erma
Erna Ernest Ernestina Ernestine Ernesto Ernie Ernst Ervin Erwin Eryn Esmeralda Esperanza Essie Esta Esteban
Estefania Estel Estell Estella Estelle Estevan Esther Etha Ethan Ethel Ethelyn Ethyl Étienne Ettie Eubert
Eudes Eudora Eudoxe Eudoxie Eugene Eugenia Eugénie Eula Eulah Eulalia Eulalie Euna Eunice Euphrasie Eusèbe
Eusébie Eusebio Eustache Eva Evalyn Evan Évangéline Evans Évariste Ève Eveline Evelyn Évelyne Everardo
Everett Everette Evert Evgeny Evgueni Evie Evika Evo Évrard Ewa Ewald Ewell Ezekiel Ezequiel Ezra Fabian
Fabien Fabio Fabiola Fabrice Fadi Fae Faisal Falba Fannie Fanny Fantin Fantine Farid Fatima Fatou Faustine
Faustino Fausto Favian Fay Fayçal Faye Federica Federico Fedor Felicia Félicie Felicita Félicité Felicity
Felipa Felipe Felix Felton Ferdinand Ferenc Fermin Fern Fernando Ferne Fethi Fiacre Fidel Fidèle Filiberto
Filomena Fiodor Fiona Firmin Flavie Flavien Flavio Fletcher Fleur Flo Flodoard Flora Flore Florencio Florent
Florestan Florian Florie Florine Flossie Floy Floyd Forrest Fortuné Fortunée Foster Fouad Foulques Frances
Francesca Francesco Francette Francia Francine Francis Francisca Francisco Francisque Franco François
Françoise Frank Frank-Walter Frankie Franklin Franz Fred Freda Freddie Freddy Frédéric Frederick Frederik
Frederique Fredrick Fredy Freeda Freeman Freida Frida Frieda Friedrich Fritz Fulbert Fulcran Fulgence Fumio
Furman Gabe Gabin Gabriel Gabriella Gabrielle Gaël Gaëlle Gaetano Gage Gail Garance Gardner Garett Garfield
Garland Garnett Garnier Garret Garrett Garrick Garrison Garry Garth Gary Gaspar Gaspard Gaston Gatien Gaud
Gautier Gavin Gayle Gédéon Gene Genesis Geneviève Gennadi Gennaro Genoveva Geo Geoffrey Geoffroy George
Georges Georgette Georgiana Georgianna Geovanni Geovanny Geovany Gérald Geraldine Gerard Gerardo Géraud
Gerberge Gerbert Gerda Gerhard Germain Germaine Gerry Gerson Gertrude Gervais Ghazi Ghislain Gia Gianni
Gideon Gilbert Gilberto Gilda Giles Gilles Gillian Gina Ginette Ginger Gino Giorgia Giorgio Giovani Giovanna
Giovanni Giovanny Girart Gisèle Gislebert Gisselle Gitanas Giuseppe Gladyce Gladys Glen Glenda Glenn Glenna
Glennie Gloria Godfrey Golda Gondebaud Gonthier Gontran Gonzague Gonzalo Gordon Gracie Graciela Grady Graham
Grant Granville Grayce Grayson Greg Gregg Grégoire Gregoria Gregorio Gregory Greta Gretchen Greyson Griffin
Grigori Grover Guadalupe Gudrun Guenièvre Guennadi Guérin Gui Guilhemine Guillaume Guillemette Guillermo
Guiseppe Gunnar Gunner Günter Günther Gus Gussie Gust Gustave Gustavine Gustavo Guy Guyot Gwen Gwenaëlle
Gwendolyn Gyula Habib Hadi Hadley Hailee Hailey Hailie Hakan Hakim Haleigh Haley Halie Halle Hallie Hamad
Hamid Hamza Hani Hank Hanna Hannah Hans Hardouin Hardy Harley Harmon Harmony Harold Haroun Harriet Harrison
Harry Haruki Harvey Hashim Haskell Hassan Hassie Hattie Haven Hayden Haylee Hayley Haylie Hazel Hazle Heath
Heather Heber Hector Hédelin Heidi Heiko Heinrich Helen Helena Hélène Helga Hélier Helle Hellen Helmer
Helmut Heloise Henderson Henri Henrietta Henriette Henry Herbert Herluin Herman Hermann Hermina Hermine
Herminia Herminio Hershel Herta Hertha Hervé Hester Hettie Hicham Hilaire Hilario Hilbert Hilda Hildebert
Hildegard Hillard Hillary Hilma Hilton Hincmar Hipolito Hippolyte Hiram Hiroshi Hobart Holden Hollie Holly
Homer Honoré Honorine Horace Horacio Horst Hortense Hosea Hossein Houari Howard Howell Hoyt Hubert Hudson
Hugh Hugo Hugues Huguette Hulda Humberto Hunter Hussein Hyman Ian Ibrahim Ibrahima Icie Ida Idell Idella
Idriss Ievgueni Ignacio Ignatius Ignazio Igor Ike Ila Ilene Ilham Ilia Iliana Ima Iman Imani Imelda Immanuel
Imogene Imran Inácio Indira Inès Inez Ingrida Íñigo Innocent Ion Ionel Ioulia Iouri Ira Irène Irina Iris
Irma Irvin Irving Irwin Isaac Isabeau Isabel Isabell Isabella Isabelle Isac Isadore Isai Isaiah Isaias
Iseult Isidore Isidro Ismael Ismail Ismérie Isobel Isom Issa Issac Itzel Ivah Ivan Ivory Ivy Izabella Izaiah
Jabari Jace Jacek Jacey Jacinthe Jacinto Jack Jackeline Jackie Jacklyn Jacky Jaclyn Jacob Jacqueline
Jacquelyn Jacques Jacynthe Jada Jade Jaden Jadon Jadyn Jaeden Jaida Jaiden Jailyn Jaime Jair Jairo Jakayla
Jake Jakob Jalal Jaleel Jalen Jalon Jalyn Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamey Jamie Jamil
Jamir Jamison Jammie Jan Jana Janae Jane Janelle Janessa Janet Janice Janick Janie Janine Janis Janiya
Jannie Janusz Jany Japhet Jaquan Jaquelin Jaqueline Jared Jaren Jarod Jaron Jaroslaw Jarosław Jarred Jarrell
Jarret Jarrett Jarrod Jarvis Jasen Jasmin Jasmine Jason Jasper Jaunita Javad Javier Javon Javonte Jay Jayce
Jaycee Jayda Jayde Jayden Jaydon Jaylan Jaylen Jaylin Jaylon Jayme Jayne Jayson Jazlyn Jazmin Jazmyn Jazmyne
Jean Jean-Baptiste Jean-Bernard Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-
Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanette Jeanie Jeanne Jeanne
d’Arc Jeannel Jeannette Jeannie Jeannot Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffrey Jeffry Jehanne
Jena Jenifer Jenna Jennie Jennifer Jennings Jenny Jennyfer Jens Jens-Uwe Jensen Jerad Jerald Jeramie Jeramy
Jerel Jeremiah Jeremie Jeremy Jermain Jermaine Jermey Jerod Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jerzy
Jess Jesse Jessica Jessie Jessika Jessy Jessyca Jesus Jettie Jevon Jewel Jewell Jill Jillian Jim Jimmie
Jimmy Joachim Joan Joana Joanie Joann Joanna Joanne Joannie Joanny Joany João Joaquim Joaquin Job Jocelyn
Jocelyne Jochen Jodi Jodie Jody Joe Joel Joëlle Joesph Joey Johan Johann Johanna Johannes Johathan John
Johnathan Johnathon Johnnie Johnny Johnpaul Johnson Jolie Jon Jonas Jonatan Jonathan Jonathon Jordane Jordi
Jordon Jordy Jordyn Jörg Jorge José Josefa Josefina Josep Joseph Joséphine Josette Josh Joshua Joshuah
Josiah Josiane Josianne Josie Josse Josselin Josue Jourdain Jovan Jovani Jovanny Jovany Joyce Juan Juana
Juanita Judah Judd Jude Judicaël Judith Judson Judy Jules Julia Julian Juliana Julianne Julie Julien Juliet
Juliette Julio Julius Junichiro Junior Junius Jürgen Juste Justen Justin Justina Justine Juston Justyn
Juvenal Juwan Jyrki Kacey Kaci Kacie Kade Kaden Kadin Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn
Kaja Kale Kaleb Kaleigh Kaley Kali Kallie Kamal Kamala Kamel Kameron Kamille Kamren Kamron Kamryn Kane Kara
Kareem Karelle Karen Kari Kariane Karianne Karim Karina Karine Karl Karl-Heinz Karla Karlee Karley Karli
Karlie Karolann Karson Karsten Kasandra Kasey Kassandra Kassem Katarina Kate Katelin Katelyn Katelynn
Katharina Katherine Katheryn Kathleen Kathlyn Kathryn Kathryne Kathy Katie Katlyn Katlynn Katrina Katrine
Kattie Kavon Kay Kaya Kaycee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Keagan Keanu
Keara Keaton Keegan Keeley Keely Keenan Keiko Keir Keira Keith Kellen Kelley Kelli Kellie Kelly Kelsi Kelsie
Kelton Kelvin Kemal Ken Kendall Kendra Kendrick Kenji Kenna Kennedi Kennedy Kenneth Kennith Kenny Kent
Kenton Kenyatta Kenyon Kenzo Keon Kerry Keshaun Keshawn Keven Kevin Kevon Keyon Keyshawn Khaled Khalid
Khalifa Khalil Kian Kiana Kianna Kiara Kiarra Kiel Kiera Kieran Kiley Kim Kimberly Kip Kira Kirill Kirk
Kirsten Kirstin Kitty Klaus Kobe Koby Kody Kolby Kole Konstantin Korbin Korey Kory Kostas Kraig Kris
Krišjānis Krista Kristen Kristi Kristian Kristie Kristin Kristina Kristine Kristofer Kristoffer Kristopher
Kristy Krystal Krystel Krystina Kurt Kurtis Kyla Kyle Kylee Kyleigh Kyler Kylie Kyra Kyriakos Lacey Lacy
Ladarius Laïla Laisha Lamar Lambert Lamine Lamont Lana Lance Landen Landry Laney Larissa Laron Larry Lars
Lars-Løkke Larue László Latoya Laura Laurane Laure Laurel Laureline Lauren Laurence Laurène Laurent Lauretta
Lauriane Laurianne Laurie Laurine Laury Lauryn Lavada Lavern Laverna Laverne Lavina Lavinia Lavon Lavonne
Lawrence Lawson Layla Layne Lazare Lazaro Lea Leah Léandre Leann Leanna Leanne Leatha Lech Leda Lee Leif
Leigh Leila Leilani Lela Lelah Leland Lelia Lempi Lemuel Léna Lennie Lenny Lenora Lenore Leo Leola Léon
Leona Léonard Leonardo Leone Leonel Leonid Leonie Léonne Leonor Leonora Léopold Léopoldine Leopoldo Leora
Lera Leroy Lesley Leslie Lesly Lessie Lester Leszek Leta Letha Leticia Letitia Leu Leufroy Lev Levi Lew
Lewis Lexi Lexie Lexus Lia Liam Liana Libbie Libby Libère Liétald Lila Lilian Liliana Liliane Lilla Lillian
Lilliana Lillie Lilly Lily Lilyan Lina Linda Lindsay Lindsey Linnea Linnie Linwood Lionel Lisa Lisandro
Lisette Litzy Liviu Liz Liza Lizeth Lizzie Llewellyn Lloyd Logan Loïc Lois Lola Lolita Loma Lon Longin Lonie
Lonnie Lonny Lonzo Lora Loraine Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorine Lorna Lorrain
Lotfi Lothaire Lottie Lou Louie Louis Louisa Louise Loup Louvenia Lowell Loy Loyal Loyce Luc Luca Lucas
Lucia Luciano Lucie Lucien Lucienne Lucile Lucille Lucinda Lucio Lucious Lucius Lucy Ludie Ludivine Ludolphe
Ludovic Ludwig Lue Luella Luigi Luis Luisa Luiz Lukas Luke Lula Lulu Luna Lupe Lura Lurline Luther Luz Lyda
Lydia Lydie Lyla Lyle Lynda Lynette Lynn Lynne Lyric Lysanne Maamar Mabel Mabelle Mable Mac Macaire Macey
Maci Macie Mack Mackenzie Macky Macy Madaline Madalyn Maddison Madeleine Madeline Madelyn Madelynn Madge
Madie Madilyn Madisen Madisyn Madonna Madyson Mae Maegan Maël Maeve Mafalda Magali Magdalen Magdalena Maggie
Magnolia Magnus Maguelone Mahamat Mahathir Mahaut Mahmoud Maia Maida Maiya Makayla Makenna Makenzie Makoto
Maksim Malachi Malcolm Malek Malik Malika Malinda Mallaury Mallie Mallory Malo Malvina Mamadou Mamert Mamie
Manassé Mandy Manley Manmohan Manon Mansour Manuel Manuela Mara Marc Marceau Marcel Marcelin Marcelina
Marceline Marcelino Marcella Marcelle Marcellus Marcelo Marcia Marco Marcos Marcus Margaret Margarete
Margarett Margaretta Margarette Margarita Marge Margie Margot Margret Margrethe Marguerite Maria Mariah
Mariam Marian Mariana Mariane Marianna Marianne Mariano Maribel Marie Marie-Claude Marie-France Marie-George
Marie-Hélène Marie-José Marie-Laure Marie-Noëlle Marie-Pierre Mariela Marielle Marietta Marilie Marilou
Marilyn Marilyne Marina Marine Mario Marion Marisa Marisol Maritza Marius Marjolaine Marjorie Marjory Mark
Markus Marlee Marlen Marlène Marley Marlin Marlon Marques Marquise Marsha Marshall Marta Martha Marthe
Martial Martin Martina Martine Marty Marvin Marwan Mary Maryam Maryann Maryjane Maryse Mason Masoud Masrour
Massoud Mateo Mateusz Mathew Mathias Mathilde Mathurin Matilda Matilde Matt Matteo Matthew Matthias Matthieu
Mattie Maud Maude Maudie Maugis Maureen Maurice Mauricette Mauricio Maurine Maverick Mavis Max Maxellende
Maxence Maxie Maxim Maxime Maximilian Maximilien Maximillia Maximillian Maximo Maximus Maxine Maxwell Maya
Maybell Maybelle Maye Mayeul Maymie Maynard Mayra Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Médéric
Megan Megane Meggie Meghan Mehdi Mehmet Mekhi Melanie Melany Melba Melchior Melinda Melisa Mélisande Melissa
Mélissandre Mellie Mélodie Melody Melvin Melvina Melyna Melyssa Mence Meredith Merl Merle Merlin Mérovée
Merritt Mertie Mervin Mette Mevlüt Mia Micaela Micah Michaël Michaela Michale Micheal Michel Michèle
Michelle Mickaël Miguel Mihai Mikayla Mike Mikel Mikhail Mildred Miles Milford Millie Milo Milorad Miloš
Milton Mina Mindy Minerva Minnie Miracle Miranda Mireille Mirek Mireya Miriam Misael Misty Mitch Mitchel
Mitchell Mitt Mittie Moammar Modesto Mohamad Mohamed Mohammad Mohammed Moïse Moises Moïsette Moktar Mollie
Molly Mona Moncef Monica Monique Monroe Monserrat Monserrate Monte Monty Moqtada Morgan Morgane Moriah
Morris Mortimer Morton Mose Moshe Mossie Mouammar Moussa Mozell Mozelle Muhammad Muriel Murl Murphy Murray
Mustafa Mustapha Mya Myah Mykhaïlo Mykola Mylène Myles Myra Myriam Myrl Myrna Myron Myrtice Myrtie Myrtis
Myrtle Nabil Nadège Nader Nadia Nadine Nadir Najat Najib Nakia Name Nannie Naomi Naomie Naoto Napoleon
Narciso Narcisse Narendra Naruhito Nash Nasir Nasser Nat Natalia Natalie Natasha Nathalie Nathan Nathanaël
Nathanial Nathaniel Nathen Naudet Nawaf Nayeli Nayib Neal Ned Nedra Neha Néhémie Neil Nelda Nella Nelle
Nellie Nels Nelson Neoma Nestor Nettie Neva Newell Newt Newton Nia Nicéphore Nicholas Nicholaus
Nichole Nick Nicklaus Nickolas Nico Nicola Nicolás Nicole Nicolette Nicușor Nigel Nikita Nikki Nikko Niko
Nikol Nikolai Nikolas Nikos Nils Nina Nine Nizar Noah Noé Noël Noelia Noëlle Noemi Noémie Noemy Nola Nolan
Nona Nora Norbert Norberto Norene Norma Norman Normand Norris Norval Norwood Noureddine Nouri Novak Novella
Nya Nyah Nyasia Obie Oceane Octave Octavia Oda Odell Odette Odie Odile Odilon Odon Ofelia Oger Okey Oksana
Ola Olaf Ole Oleg Oleh Oleksandr Oleksi Oleksiy Olen Olena Oleta Olga Olha Olin Olive Oliver Olivia Olivier
Ollie Olympe Oma Omar Omari Ombline Omer Ona Onie Opal Ophelia Ophélie Ora Oral Oren Oriande Oriane Orie
Orin Oriol Orland Orlane Orlo Orpha Orrin Orval Orville Osama Osbaldo Osborne Oscar Oskar Osman Osvaldo
Oswald Oswaldo Otha Otho Otilia Otis Ottilie Ottis Otto Oury Ousmane Oussama Owen Ozanne Ozella Pablo Pacôme
Paige Palémon Palma Pam Pamela Pansy Paolo Parfait Parker Pascal Pascale Pasquale Pat Paterne Patrice
Patricia Patrick Patsy Patti Pattie Patty Paul Paula Paule Paulette Pauline Pavel Paxton Payton Pearlie
Pearline Pécine Pedro Peggie Peggy Pélagie Pénélope Penny Pépin Perceval Percival Percy Perrine Perry Pete
Peter Petr Petra Petro Pétronille Petteri Peyton Phil Philémon Philibert Philip Philippe Phillip Philomène
Philothée Phoebe Phyllis Pie Pierre Pierre-Yves Pierrick Pietro Pilar Pinkie Piotr Piper Polly Porter
Precious Presley Preston Primerose Priscilla Priscille Priyanka Prosper Providenci Pulchérie Queenie Quentin
Quentine Quiéta Quincy Quinn Quinten Quintia Quinton Rachael Rachel Rachelle Rachid Rachida Radoslaw
Radosław Rae Raegan Rafael Rafaela Rafic Raheem Rahsaan Rahul Raina Rainer Rajiv Raleigh Ralph Rama Ramesh
Rami Ramiro Ramon Ramona Ramzan Randal Randall Randi Randolph Randy Ransom Raoul Raphael Raphaëlle Raquel
Rashad Rashawn Rasheed Rashid Raul Raven Ray Raymond Raymonde Raymundo Reagan Reanna Reba Rebeca Rebecca
Rebeka Rebekah Recep Reece Reed Reese Regan Reggie Regina Reginald Régine Régis Reid Reilly Reina Reinhold
Réjean Réjeanne Rémi Remington Rémy Renaud Rene Renée Ressie Reta Retha Reuben Reva Rex Rey Reybaud Reyes
Reymundo Reyna Reynold Reza Rhea Rhett Rhianna Rhiannon Rhoda Rhonda Riad Ricardo Richard Richie Richmond
Rick Rickey Rickie Ricky Rico Rigoberto Riley Rishi Rita Robb Robbie Robert Roberta Roberto Robin Robyn Roch
Rochelle Rocio Rocky Rod Roderick Rodger Rodney Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roel Rogelio Roger
Rogers Roland Rolande Rolando Rolf Rollin Roma Romain Romaine Roman Romane Roméo Romuald Ron Ronald Ronaldo
Ronan Ronnie Ronny Roosevelt Rory Rosa Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosamond Rosanna
Rosario Roscoe Roselin Roseline Rosella Roselyn Rosemarie Rosemary Rosendo Rosetta Rosina Roslyn Ross Rossie
Rouslan Rowan Rowena Rowland Roxane Roxanne Roy Royce Rozella Ruben Rubie Rubye Rudolph Rudy Rufus Rumen
Rupert Ruslan Russ Russel Russell Rusty Ruth Ruthe Ruthie Ryan Ryann Ryder Rylan Rylee Ryleigh Ryley Saad
Sabina Sabine Sabrina Sabryna Sadie Sadiq Sadye Said Saige Salah Salem Salim Sallie Sally Salma Salman
Salomé Salomon Salva Salvatore Sam Samanta Samantha Samara Samir Samira Sammie Sammy Samson Samuel Sandra
Sandrine Sandy Sanford Sanjay Sanna Santiago Santina Santino Santos Sara Sarah Sarai Sarina Sasha Satoshi
Saul Sauli Sauveur Savanah Savanna Savin Savinien Savion Scarlett Scholastique Schuyler Scot Scott Scottie
Scotty Seamus Sean Sebastian Sébastien Sedrick Ségolène Selena Selim Selina Selmer Séraphin Serena Serenity
Serge Sergei Sergey Sergio Sergueï Serhii Serhiy Seth Séverin Séverine Shad Shaina Shakira Shana Shane
Shanel Shanelle Shania Shanie Shaniya Shanna Shannon Shanny Shanon Shany Shari Sharon Shaun Shawn Shawna
Shaylee Shayna Shayne Shea Sheila Sheldon Shelia Shelley Shelly Shemar Sheri Sheridan Sherri Sherry Sherwood
Sheryl Shigeru Shinzō Shirley Shyann Shyanne Sibeth Sibyl Sibylle Sidi Sidney Sidoine Sienna Sierra Sigebert
Sigismond Sigmar Sigmund Sigrid Sigurd Silas Silvère Silvia Silvio Simeon Simon Simone Sincere Sixte Sixtine
Skyla Skylar Slimane Slobodan Sofiane Solange Soledad Soline Solon Sonia Sonja Sonny Sonya Sophia Sophie
Souleymane Spencer Stacey Stacy Stan Stanford Stanislas Stanislav Stanisław Stanley Stanton Stefan Stefanie
Steffen Stella Stephan Stéphane Stephania Stéphanie Stephany Stephen Stephon Sterling Steve Steven Stevie
Stewart Stuart Sue Sunil Sunny Suresh Susan Susana Susanna Susie Suzanne Suzon Svein Sven Svetlana Sviatlana
Swassane Syble Sydnee Sydni Sydnie Sylvain Sylvan Sylvester Sylvestre Sylvia Sylviane Sylvie Szymon Tabitha
Tad Takeshi Talia Talon Tamara Tami Tamia Tammy Tancrède Tanguy Tanner Tanya Tara Taras Tarek Tariq Taro
Taryn Tasha Tate Tatiana Tatum Tatyana Taurean Taurin Tavares Taya Taylor Tayyip Teagan Ted Telly Terence
Teresa Teri Terrance Terrell Terrence Terri Terrill Terry Tess Tessie Tevin Thabo Thad Thaddeus Thaïs Thalia
Thea Thelma Theo Theodora Theodore Théodose Théophile Théophraste Theresa Therese Theresia Theron Thibault
Thibert Thierry Thomas Thora Thorsten Thurman Tia Tiana Tianna Tiara Tierra Tiffany Tillman Tim Timmothy
Timmy Timoléon Timothée Timothy Tina Tiphaine Titien Tito Titus Tobin Toby Tod Todd Tom Tomas Tomasa Tomasz
Tommie Tommy Toney Toni Tonnin Tony Tonya Toomas Torey Torrance Torrey Torsten Toussaint Trace Tracey Traci
Tracy Traian Trajan Travis Travon Tre Tremayne Trent Trenton Tressa Tressie Treva Trever Trevion Trevor
Trey Tricia Trisha Tristan Tristian Tristin Triston Troy Trudie Trycia Trystan Tulsi Turner Turold
Twila Tyler Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn Tyson Ubaldo Ulf Ulices Ulises
Ulysse Unique Urbain Urban Uriah Uriel Ursula Ursule Uwe Vaclav Vada Vadim Valdis Valentin Valentina
Valentine Valère Valeri Valerie Valéry Vallie Vance Vanessa Vassili Vaughn Veda Velda Vella Velma Velva Vena
Venance Venceslas Vera Verda Verdie Vergie Verla Verlie Vern Verna Verner Vernice Vernie Vernon Verona
Veronica Véronique Vianney Viatcheslav Vicenta Vicente Vicki Vickie Vicky Victoire Victor Victorien Victorin
Vida Vidal Vigile Viktor Vilma Vince Vincent Vincenza Vincenzo Vinciane Vinnie Viola Violet Violette Virgie
Virgil Vita Vital Vitali Vitaly Vito Viva Vivian Viviane Vivianne Vivien Vivienne Vladimir Vladislav
Vojislav Volker Volodymyr Waino Waldo Waleran Walid Walker Wallace Walter Walton Wandrille Warren
Watson Wava Waylon Wayne Webster Weldon Wendell Wendy Werner Wesley Westley Weston Whitney Wilber Wilbert
Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilhelm Wilhelmine Willa Willard William Willie Willis
Willow Willy Wilma Wilmer Wilson Wilton Winfield Winifred Winnifred Winona Winston Witold Wolfgang Woodrow
Wyatt Wyman Xander Xavier Xavière Xénophon Xzavier Yacine Yadira Yanis Yannick Yannis Yasmeen Yasmin Yasmine
Yasser Yassine Yazmin Yesenia Yessenia Yevgeny Yoann Yoko Yolanda Yolande Yoshihide Yoshiko Youri Yousra
Youssef Youssouf Ysaline Yseult Yukio Yulia Yuri Yves Yvette Yvonne Zachariah Zacharie Zachary Zaché Zachery
Zack Zackary Zackery Zakary Zander Zane Zaria Zbigniew Zdenek Zechariah Zeinab Zelda Zelimkhan Zella Zelma
Zena Zéphirin Zetta Zine Zion Zita Zoé Zoéva Zoey Zohra Zoie Zoila Zola Zora Zoran Zula Zuzana
`;
