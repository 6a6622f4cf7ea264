// corpus: Four regressors in a loop of the demand sample; the evaluation names no label, and the numbers only reach the console.
// library: ML.NET
// axis: array of tuples, loop, helper in another file
using System;
using System.IO;
using BikeSharingDemand;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
var trainingDataView = mlContext.Data.LoadFromTextFile<DemandObservation>(path: Path.Combine("Data", "hour_train.csv"), hasHeader: true, separatorChar: ',');
var testDataView = mlContext.Data.LoadFromTextFile<DemandObservation>(path: Path.Combine("Data", "hour_test.csv"), hasHeader: true, separatorChar: ',');

var dataProcessPipeline = mlContext.Transforms.Concatenate("Features", DemandObservation.Inputs).AppendCacheCheckpoint(mlContext);

(string name, IEstimator<ITransformer> value)[] regressionLearners =
{
    ("FastTree", mlContext.Regression.Trainers.FastTree(labelColumnName: nameof(DemandObservation.Count))),
    ("Poisson", mlContext.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(DemandObservation.Count))),
    ("SDCA", mlContext.Regression.Trainers.Sdca(labelColumnName: nameof(DemandObservation.Count))),
    ("FastTreeTweedie", mlContext.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(DemandObservation.Count))),
};

foreach (var trainer in regressionLearners)
{
    Console.WriteLine("=============== Training the current model ===============");
    var trainingPipeline = dataProcessPipeline.Append(trainer.value);
    var trainedModel = trainingPipeline.Fit(trainingDataView);

    Console.WriteLine("===== Evaluating Model's accuracy with Test data =====");
    IDataView predictions = trainedModel.Transform(testDataView);
    var metrics = mlContext.Regression.Evaluate(data: predictions); // expect: MLQ3004 MLQ3008
    Output.PrintRegressionMetrics(trainer.name, metrics);

    mlContext.Model.Save(trainedModel, trainingDataView.Schema, Path.Combine("Models", $"{trainer.name}Model.zip"));
}
