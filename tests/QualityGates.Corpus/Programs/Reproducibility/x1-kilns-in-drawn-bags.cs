// corpus: A view model trains five trees, each on a bag that the shared generator draws with replacement from the training part.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pottery;

public sealed class Firing
{
    public float Peak { get; set; }

    public float Hours { get; set; }

    public float Clay { get; set; }

    public float Cracks { get; set; }
}

public sealed class KilnViewModel(IReadOnlyList<Firing> firings) : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 1);
    private double _error;

    public event PropertyChangedEventHandler? PropertyChanged;

    public double Error
    {
        get => _error;
        private set
        {
            _error = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Error)));
        }
    }

    public async Task TrainAsync() => Error = await Task.Run(TrainBags);

    private double TrainBags()
    {
        var cut = firings.Count * 3 / 4;
        var train = firings.Take(cut).ToArray();
        var test = firings.Skip(cut).ToArray();
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Firing.Peak), nameof(Firing.Hours), nameof(Firing.Clay))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Firing.Cracks), numberOfTrees: 50));

        var sums = new double[test.Length];
        const int Bags = 5;
        for (var number = 0; number < Bags; number++)
        {
            var bag = Random.Shared.GetItems(train, train.Length); // expect: MLQ1002
            var model = pipeline.Fit(_ml.Data.LoadFromEnumerable(bag));
            var scores = model.Transform(_ml.Data.LoadFromEnumerable(test)).GetColumn<float>("Score").ToArray();
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += scores[i];
            }
        }

        return sums.Select((sum, i) => Math.Abs((sum / Bags) - test[i].Cracks)).Average();
    }
}
