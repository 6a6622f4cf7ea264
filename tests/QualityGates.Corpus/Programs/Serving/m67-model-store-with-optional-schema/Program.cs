// corpus: A store of models has an optional schema, which nobody gives it; its other door gets the rows after the model went over them.
// library: ML.NET
// axis: optional parameter, record, two files
using Microsoft.ML;
using Microsoft.ML.Data;
using Storage;

var context = new MLContext(seed: 17);
var rows = context.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
var parts = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 17);
var pipeline = context.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms))
    .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(Flat.Rent)));
var model = pipeline.Fit(parts.TrainSet);

var store = new ModelStore(context, "models");
store.Keep("rent", model); // expect: MLQ6005

var scored = model.Transform(parts.TestSet);
Console.WriteLine(context.Regression.Evaluate(scored, labelColumnName: nameof(Flat.Rent)).MeanAbsoluteError);
store.Keep(new Trained("rent-scored", model, scored)); // expect: MLQ6005

public class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
