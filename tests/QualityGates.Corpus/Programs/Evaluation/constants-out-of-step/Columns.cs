namespace Bikes;

internal static class Columns
{
    public const string Features = "Features";
    public const string Casual = "Casual";
    public const string Registered = "Registered";
}
