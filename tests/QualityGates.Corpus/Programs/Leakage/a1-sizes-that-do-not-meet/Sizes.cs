namespace Speech;

internal static class Sizes
{
    public const int Known = 1200;

    public const int FirstUnknown = 1000;

    public const int Neighbours = 5;
}
