using System.Reflection;

namespace QualityGates.Tool.Init;

/// <summary>Files that <c>init</c> writes, as they lie beside this one.</summary>
internal static class Template
{
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("templates/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
