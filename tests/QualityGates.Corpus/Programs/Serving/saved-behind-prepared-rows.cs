// corpus: The trainer learned from prepared rows, so the schema of prepared rows is that of its input; the chain takes the raw ones.
// library: ML.NET
// axis: chain of models, local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wine>("wines.csv", separatorChar: ',', hasHeader: true));
var preparation = ml.Transforms.Concatenate("Features", "Acid", "Sugar").Fit(split.TrainSet);
var prepared = preparation.Transform(split.TrainSet);
var trees = ml.Regression.Trainers.FastForest("Points").Fit(prepared);
Console.WriteLine(ml.Regression.Evaluate(trees.Transform(preparation.Transform(split.TestSet)), "Points").MeanAbsoluteError.ToString(System.Globalization.CultureInfo.InvariantCulture));
ml.Model.Save(trees, prepared.Schema, "trees.zip");
ml.Model.Save(preparation.Append(trees), split.TrainSet.Schema, "wines.zip");

class Wine
{
    [LoadColumn(0)] public float Acid { get; set; }

    [LoadColumn(1)] public float Sugar { get; set; }

    [LoadColumn(2)] public float Points { get; set; }
}
