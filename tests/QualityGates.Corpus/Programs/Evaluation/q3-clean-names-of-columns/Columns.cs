namespace Ferries;

internal static class Columns
{
    public const string Target = "Cancelled";
    public const string Inputs = "Inputs";
    public const string Score = "Score";

    public static readonly string[] Numbers = [nameof(Crossing.Waves), nameof(Crossing.Wind), nameof(Crossing.Booked)];
}
