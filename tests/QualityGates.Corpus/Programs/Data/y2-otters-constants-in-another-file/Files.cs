namespace Otters;

internal static class Files
{
    public const string Folder = "otters";

    public const string Rivers = Folder + "/rivers.csv";

    public const string Lakes = Folder + "/lakes.csv";
}
