using System.CommandLine;
using QualityGates.Gates.Data;

namespace QualityGates.Tool;

/// <summary><c>mlgates data</c>: what the gates over data read, written for them.</summary>
internal static class DataCommand
{
    private static readonly string[] Delimiters = [",", ";", "|", ":", "tab", "space"];

    public static Command Make() => new("data", "Profiles of data files, and the queries that check splits where the data is.") { Profile(), Sql() };

    private static Command Profile()
    {
        var file = new Argument<string>("file") { Description = "A .csv, .tsv, .jsonl or .ndjson file, also with .gz." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Default: the console." };
        var delimiter = new Option<string?>("--delimiter") { Description = "What stands between two fields: " + string.Join(" ", Delimiters) + "." };
        delimiter.AcceptOnlyFromAmong(Delimiters);
        var noHeader = new Option<bool>("--no-header") { Description = "The first row is data; columns are named 1, 2, 3 …" };
        var command = new Command("profile", "Writes type, missing and distinct values, minimum, maximum and mean of every column as JSON, which MLQ8105 checks.")
        {
            file, output, delimiter, noHeader,
        };
        command.SetAction(result => WriteProfile(
            result.GetRequiredValue(file), result.GetValue(output), DelimiterOf(result.GetValue(delimiter)), !result.GetValue(noHeader)));
        return command;
    }

    private static Command Sql()
    {
        var directory = new Argument<string?>("directory")
        {
            Description = "Where the search for qualitygates.json begins. Default: the current directory.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var dialect = new Option<string>("--dialect") { Description = "The database: " + string.Join(", ", DataReports.Dialects) + ".", Required = true };
        dialect.AcceptOnlyFromAmong([.. DataReports.Dialects]);
        var split = new Option<string?>("--split") { Description = "The name of one split. Default: all." };
        var command = new Command("sql", "Prints the queries that check the declared splits in a database. The result file is what \"result\" names.")
        {
            directory, dialect, split,
        };
        command.SetAction(result => Write(
            DataReports.SplitQueries(Path.GetFullPath(result.GetValue(directory) ?? "."), result.GetRequiredValue(dialect), result.GetValue(split)), null));
        return command;
    }

    private static char? DelimiterOf(string? word) => word switch { null => null, "tab" => '\t', "space" => ' ', _ => word[0] };

    private static int WriteProfile(string file, string? output, char? delimiter, bool hasHeader)
    {
        using var progress = new ProgressLine(Console.Error);
        var report = DataReports.Profile(Path.GetFullPath(file), file.Replace('\\', '/'), delimiter, hasHeader, share => progress.Show(file, share));
        progress.Clear();
        return Write(report, output);
    }

    private static int Write(DataReport report, string? output)
    {
        if (report.Text is not { } text)
        {
            Console.Error.WriteLine("mlgates: " + report.Problem);
            return ExitCode.CouldNotRun;
        }

        try
        {
            if (output is null)
            {
                Console.Out.Write(text);
            }
            else
            {
                WholeFile.Write(Path.GetFullPath(output), text);
            }

            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine("mlgates: " + exception.Message);
            return ExitCode.CouldNotRun;
        }
    }
}
