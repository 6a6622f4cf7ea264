namespace Lottery;

internal static class Dice
{
    public static readonly Random Roll = new(2024);

    public static int Sides => 6;
}
