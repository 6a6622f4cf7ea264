// corpus: A judge behind an interface accepts or refuses the model by its test rows before it is saved.
// library: ML.NET
// axis: interface in another file
using Microsoft.ML;
using Microsoft.ML.Data;
using Quality;

var ml = new MLContext(seed: 1);
IJudge judge = new AucJudge(ml, nameof(Donor.Gives), 0.75);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Donor>("donors.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Age", "Letters").Append(ml.BinaryClassification.Trainers.FastTree(nameof(Donor.Gives))).Fit(split.TrainSet);
if (!judge.Accepts(model, split.TestSet))
{
    return 1;
}

ml.Model.Save(model, split.TrainSet.Schema, "donors.zip");
return 0;

internal sealed class Donor
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Letters { get; set; }
    [LoadColumn(2)] public bool Gives { get; set; }
}
