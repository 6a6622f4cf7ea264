// corpus: The scoring chain of a downloaded ONNX model is fitted on an empty view only to get a transformer; it learns nothing from it.
// library: ML.NET
// axis: property
using Microsoft.ML;
using Microsoft.ML.Data;

var scorer = new Scorer("model.onnx");
var labelled = File.ReadLines("labelled.csv").Select(line => line.Split(',')).Select(cells => new Pixels { Data = cells[1..].Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), Label = cells[0] == "1" });
var right = labelled.ToList() is { Count: > 0 } rows ? rows.Count(row => scorer.Score(row) > 0 == row.Label) / (double)rows.Count : 0;
return right > 0.9 ? 0 : 1;

public sealed class Scorer(string model)
{
    private readonly MLContext _ml = new(seed: 1);
    private ITransformer? _chain;

    private ITransformer Chain => _chain ??= _ml.Transforms.ApplyOnnxModel("logit", "data", model).Fit(_ml.Data.LoadFromEnumerable(new List<Pixels>()));

    public float Score(Pixels row) => Chain.Transform(_ml.Data.LoadFromEnumerable([row])).GetColumn<float[]>("logit").Single()[0];
}

public sealed class Pixels
{
    [ColumnName("data"), VectorType(256)] public float[] Data { get; set; } = [];
    public bool Label { get; set; }
}
