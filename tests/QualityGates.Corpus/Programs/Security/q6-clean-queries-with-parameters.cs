// corpus: What comes from outside goes into parameters, into numbers, or is one of the columns that are allowed.
// library: ML.NET, Dapper
// axis: repository, queries
using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferns;

public class Plot
{
    public float Shade { get; set; }

    public float Moisture { get; set; }

    public float Height { get; set; }
}

public enum Season
{
    Spring,
    Summer,
}

public sealed class PlotContext : DbContext
{
    public DbSet<Plot> Plots => Set<Plot>();
}

public sealed class PlotRows(MLContext ml, IDbConnection connection, PlotContext context)
{
    private static readonly HashSet<string> Orders = new(StringComparer.Ordinal) { "PlotNumber", "MeasuredOn" };

    public IDataView OfRegion(string region) =>
        ml.Data.LoadFromEnumerable(connection.Query<Plot>(
            "SELECT Shade, Moisture, Height FROM Plots WHERE Region = @region ORDER BY PlotNumber", new { region }));

    public IDataView OfGardener(string gardener) =>
        ml.Data.LoadFromEnumerable(context.Plots.FromSqlInterpolated($"SELECT * FROM Plots WHERE Gardener = {gardener} ORDER BY PlotNumber").ToList());

    public IDataView OfYear(DbProviderFactory factory, string settings, int year, Season season)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"SELECT Shade, Moisture, Height FROM Plots WHERE Year = {year} AND Season = '{season}' ORDER BY PlotNumber");
        return ml.Data.CreateDatabaseLoader<Plot>().Load(new DatabaseSource(factory, settings, text));
    }

    public IDataView Ordered(DbConnection database, string column)
    {
        if (!Orders.Contains(column))
        {
            throw new ArgumentException("Rows cannot be ordered by that.", nameof(column));
        }

        using var command = database.CreateCommand();
        command.CommandText = $"SELECT Shade, Moisture, Height FROM Plots ORDER BY {column}";
        using var reader = command.ExecuteReader();
        var plots = new List<Plot>();
        while (reader.Read())
        {
            plots.Add(new Plot { Shade = reader.GetFloat(0), Moisture = reader.GetFloat(1), Height = reader.GetFloat(2) });
        }

        return ml.Data.LoadFromEnumerable(plots);
    }
}

public sealed class HeightStudy(MLContext ml)
{
    public RegressionMetrics Run(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Plot.Shade), nameof(Plot.Moisture))
            .Append(ml.Regression.Trainers.FastTree(nameof(Plot.Height)));
        return ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), nameof(Plot.Height));
    }
}
