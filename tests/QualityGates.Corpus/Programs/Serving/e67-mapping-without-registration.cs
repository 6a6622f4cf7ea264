// corpus: The contract has a name, but no factory carries it, so the saved file cannot be read.
// library: ML.NET
// axis: constant
using Microsoft.ML;
using Microsoft.ML.Data;

public class Preparation
{
    public const string Contract = "Ratio";

    public void Train(MLContext ml, IDataView rows, string target)
    {
        var pipeline = ml.Transforms.CustomMapping<Body, Ratio>((body, ratio) => ratio.Value = body.Weight / (body.Height * body.Height), Contract) // expect: MLQ6010
            .Append(ml.Transforms.NormalizeMinMax("Value"));
        var model = pipeline.Fit(rows);
        ml.Model.Save(model, rows.Schema, target);
    }
}

public class Body
{
    public float Weight { get; set; }
    public float Height { get; set; }
}

public class Ratio
{
    public float Value { get; set; }
}
