// corpus: The schema is the one of the rows that go in: of the training view, of a view without rows, of a loader, or the one a load gave.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 11);
var loader = ml.Data.CreateTextLoader<Sample>(hasHeader: true);
var rows = loader.Load("rows.tsv");
var halves = ml.Data.TrainTestSplit(rows, 0.25);
var chain = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.Gam());
var model = chain.Fit(halves.TrainSet);
var scored = model.Transform(halves.TestSet);
var quality = ml.Regression.Evaluate(scored);
if (quality.RSquared < 0.6 || quality.MeanAbsoluteError > 2)
{
    return 1;
}
ml.Model.Save(model, halves.TestSet.Schema, "by-view.zip");
ml.Model.Save(model, loader, "by-loader.zip");
var schema = ml.Data.LoadFromEnumerable(Array.Empty<Sample>()).Schema;
ml.Model.Save(model, schema, "by-type.zip");
var again = ml.Model.Load("by-type.zip", out var read);
ml.Model.Save(again, read, "copied.zip");
return 0;

class Sample
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1)]
    public float A { get; set; }

    [LoadColumn(2)]
    public float B { get; set; }
}
