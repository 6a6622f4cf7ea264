using Microsoft.ML;
using Plant;

var model = new PlantModel(new MLContext(seed: 1), "batches.csv");
var summary = model.Measure();
File.WriteAllText("summary.txt", FormattableString.Invariant($"{summary.OnTrain} {summary.OnTest} {summary.FoldMean} {summary.FoldWorst}"));
if (summary.IsOverfitted)
{
    return 1;
}

model.Ship("plant.zip");
return 0;
