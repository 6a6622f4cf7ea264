// corpus: The type Random that orders the plants is the program's own, which begins with the same state in every run.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plants
{
    internal sealed class Random
    {
        private uint _state = 2463534242;

        public uint Next()
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return _state;
        }
    }

    public sealed class Plant
    {
        public float Leaf { get; set; }

        public float Stalk { get; set; }

        public float Height { get; set; }
    }

    public sealed class HeightModel(MLContext ml)
    {
        public RegressionMetrics Try(IEnumerable<Plant> plants)
        {
            var random = new Random();
            var mixed = plants.OrderBy(_ => random.Next()).ToList();
            var cut = mixed.Count * 2 / 3;
            var model = ml.Transforms.Concatenate("Features", nameof(Plant.Leaf), nameof(Plant.Stalk))
                .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Plant.Height)))
                .Fit(ml.Data.LoadFromEnumerable(mixed.GetRange(0, cut)));
            var test = ml.Data.LoadFromEnumerable(mixed.GetRange(cut, mixed.Count - cut));
            return ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Plant.Height));
        }
    }
}
