// corpus: The models of all folds of the training part vote together by their mean, and the ensemble is measured on rows outside of the folds.
// library: ML.NET
// axis: own model class
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 19);
var wines = File.ReadLines("wines.csv").Skip(1).Select(Wine.Parse).ToList();
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wines), testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Acid), nameof(Wine.Alcohol), nameof(Wine.Sulphur))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Wine.Points)));

var members = ml.Data.CrossValidationSplit(split.TrainSet, numberOfFolds: 5)
    .Select(fold => (ITransformer)pipeline.Fit(fold.TrainSet))
    .ToArray();
var ensemble = new MeanOfModels(ml, members);

var said = ensemble.Predict(split.TestSet);
var real = ml.Data.CreateEnumerable<Wine>(split.TestSet, reuseRowObject: false).Select(wine => wine.Points).ToArray();
var errors = said.Zip(real, (guess, points) => (double)guess - points).ToArray();
File.WriteAllText("wines.json", JsonSerializer.Serialize(new
{
    Mae = errors.Average(Math.Abs),
    Rmse = Math.Sqrt(errors.Average(error => error * error)),
    Bias = errors.Average(),
}));

internal sealed class MeanOfModels(MLContext ml, IReadOnlyList<ITransformer> members)
{
    public float[] Predict(IDataView rows)
    {
        var votes = members
            .Select(member => ml.Data.CreateEnumerable<Vote>(member.Transform(rows), reuseRowObject: false).ToArray())
            .ToArray();
        return Enumerable.Range(0, votes[0].Length)
            .Select(index => votes.Average(vote => vote[index].Score))
            .ToArray();
    }

    private sealed class Vote
    {
        public float Score { get; set; }
    }
}

internal sealed class Wine
{
    public float Acid { get; set; }

    public float Alcohol { get; set; }

    public float Sulphur { get; set; }

    public float Points { get; set; }

    public static Wine Parse(string line)
    {
        var cells = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Wine { Acid = cells[0], Alcohol = cells[1], Sulphur = cells[2], Points = cells[3] };
    }
}
