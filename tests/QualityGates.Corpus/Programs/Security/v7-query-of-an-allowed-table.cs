// corpus: The table comes from the command line and has to be one of those a switch knows; the limit is a number.
// library: ML.NET
// axis: switch expression
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Allowed;

internal sealed class Shift
{
    public float Hours { get; set; }
    public float Pieces { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var table = args switch
        {
            ["night", ..] => "NightShifts",
            ["day", ..] => "DayShifts",
            _ => throw new ArgumentException("night or day"),
        };
        var limit = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
        var ml = new MLContext(seed: 1);
        var provider = DbProviderFactories.GetFactory("System.Data.Odbc");
        var source = new DatabaseSource(provider, "Dsn=shifts", $"SELECT Hours, Pieces FROM {table} ORDER BY Id LIMIT {limit}");
        var shifts = ml.Data.CreateDatabaseLoader<Shift>().Load(source);
        Console.WriteLine(ml.Transforms.NormalizeMinMax(nameof(Shift.Hours)).Fit(shifts).Transform(shifts).Schema.Count);
    }
}
