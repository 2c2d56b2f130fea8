import { type Actor, roleFit, roleKeyOf } from '../../actors';

/** Whether some article gives somebody a role, or a longer form of it. */
export function holdsRole({ roles }: Pick<Actor, 'roles'>, phrase: string): boolean {
  const role = roleKeyOf(phrase);
  return roles.some(({ text }) => roleFit(role, roleKeyOf(text)) !== undefined);
}
