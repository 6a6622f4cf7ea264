// corpus: A local function projects the sensor readings on principal components learned from every reading, also those tested later.
// library: ML.NET
// axis: local function
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var readings = ml.Data.LoadFromBinary("readings.idv");

IDataView Project(IDataView view)
{
    var components = ml.Transforms.ProjectToPrincipalComponents("Features", "Spectrum", rank: 12);
    return components.Fit(view).Transform(view); // expect: MLQ2001
}

var projected = Project(readings);
var (train, test) = Halves(projected);

var model = ml.Regression.Trainers.LightGbm(labelColumnName: "Wear").Fit(train);
var quality = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Wear");
return quality.RootMeanSquaredError < 0.2 && quality.RSquared > 0.5 ? 0 : 1;

(IDataView, IDataView) Halves(IDataView view)
{
    DataOperationsCatalog.TrainTestData split = ml.Data.TrainTestSplit(view, testFraction: 0.5 - 0.2);
    return (split.TrainSet, split.TestSet);
}
