using System.Diagnostics.CodeAnalysis;

namespace Churn;

/// <summary>Where the program reads and writes; everything defaults to what lies beside the program.</summary>
internal sealed record Options(string DataPath, string OutputDirectory)
{
    public const string Usage = "usage: Churn.Clean [--data <churn.csv>] [--output <folder>]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Options? options)
    {
        options = null;
        var data = Path.Combine(AppContext.BaseDirectory, "Churn.Data", "churn.csv");
        var output = Path.Combine(AppContext.BaseDirectory, "output");
        for (var i = 0; i < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--data" when i + 1 < args.Length:
                    data = args[i + 1];
                    break;
                case "--output" when i + 1 < args.Length:
                    output = args[i + 1];
                    break;
                default:
                    return false;
            }
        }

        options = new Options(data, output);
        return true;
    }

    /// <summary>The hand-written card that is completed with this run's tables.</summary>
    public string CardTemplate(string name) => Path.Combine(AppContext.BaseDirectory, "docs", name);
}
