// corpus: Columns come from a projection, a custom mapping, a renamed copy and a loader with named columns; all of them exist.
// library: ML.NET
// axis: anonymous type, custom mapping, text loader columns, inheritance
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Known;

internal class BaseRow
{
    public float Length { get; set; }
}

internal sealed class DerivedRow : BaseRow
{
    public float Width { get; set; }
    public float Weight { get; set; }
}

internal sealed class Area
{
    public float Surface { get; set; }
}

internal static class Pipelines
{
    public static ITransformer Mapped(MLContext ml, List<DerivedRow> rows) =>
        ml.Transforms.CustomMapping<DerivedRow, Area>((row, area) => area.Surface = row.Length * row.Width, contractName: null)
            .Append(ml.Transforms.CopyColumns("Label", "Weight"))
            .Append(ml.Transforms.Concatenate("Features", "Surface", "Length"))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(rows));

    public static IDataView Anonymous(MLContext ml, List<DerivedRow> rows)
    {
        var view = ml.Data.LoadFromEnumerable(rows.Select(r => new { Ratio = r.Length / r.Width, r.Weight }).ToList());
        return ml.Transforms.Concatenate("Features", "Ratio", "Weight").Fit(view).Transform(view);
    }

    public static IDataView Named(MLContext ml, string file)
    {
        var view = ml.Data.LoadFromTextFile(file, [new TextLoader.Column("x", DataKind.Single, 0, 3), new TextLoader.Column("y", DataKind.Single, 4)]);
        return ml.Transforms.NormalizeMinMax("x").Fit(view).Transform(view);
    }
}
