// corpus: Backslashes in patterns, messages and keys, behind a question for the system, in Windows-only code, and replaced on the way.
// library: ML.NET
// axis: look-alikes
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Microsoft.ML;

namespace Fine;

public sealed class Files(MLContext ml)
{
    private static readonly Regex Number = new(@"\d+\.\d+");
    private const string Key = @"Software\Contoso\Training";

    public IDataView Rows() => ml.Data.LoadFromBinary(
        OperatingSystem.IsWindows() ? @"data\windows\rows.idv" : "data/unix/rows.idv");

    public IDataView Portable(string listed) => ml.Data.LoadFromBinary(Normal(@"shared\" + listed));

    private static string Normal(string path) => path.Replace('\\', Path.DirectorySeparatorChar);

    [SupportedOSPlatform("windows")]
    public void Keep(IDataView rows)
    {
        using var file = File.Create(@"cache\rows.idv");
        ml.Data.SaveAsBinary(rows, file);
    }

    public string Explain(string text) => Number.IsMatch(text) ? $@"number, see HKCU\{Key}" : "text\\none";

    public IDataView Joined(string folder, string name) => ml.Data.LoadFromBinary(folder + "/" + name);
}
