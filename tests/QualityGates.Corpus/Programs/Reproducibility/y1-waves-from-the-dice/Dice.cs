namespace Waves;

internal static class Dice
{
    public static readonly Random Source = new(4);
}
