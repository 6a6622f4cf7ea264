// corpus: AutoML searches with the training part, its winner is measured against a simple baseline on rows the search has not seen, and then it is saved.
// library: ML.NET, AutoML
// axis: experiment with settings and progress
using Microsoft.ML;
using Taxi;

var arguments = SearchArguments.Parse(args);
var ml = new MLContext(seed: 61);
var rides = RideData.Load(ml, arguments.Rides);
var search = new FareSearch(ml, arguments.Seconds);
var winner = search.Run(rides.TrainSet);
var verdict = FareVerdict.Of(ml, winner, BaselineFare.Fit(ml, rides.TrainSet), rides.TestSet);

Console.WriteLine($"{winner.TrainerName}: MAE {verdict.Winner.MeanAbsoluteError:F2}, RMSE {verdict.Winner.RootMeanSquaredError:F2}");
Console.WriteLine($"baseline: MAE {verdict.Baseline.MeanAbsoluteError:F2}, RMSE {verdict.Baseline.RootMeanSquaredError:F2}");
verdict.Write(Path.Combine(arguments.Output, "fare.metrics.json"));
if (!verdict.BetterThanBaseline)
{
    return 1;
}

ml.Model.Save(winner.Model, rides.TrainSet.Schema, Path.Combine(arguments.Output, "fare.zip"));
return 0;
