// corpus: Distributions are asked for densities and quantiles, and everything that is drawn has a source or a seed.
// library: MathNet.Numerics
// axis: expression-bodied members, source in a field, sampler with a source
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace Bayes
{
    /// <summary>Regression with random features.</summary>
    public class RandomFeatures
    {
        private readonly MersenneTwister source;
        private readonly Matrix<double> directions;
        private readonly double[] phases;
        private Vector<double> weights;

        public RandomFeatures(int inputs, int features, int seed)
        {
            source = new MersenneTwister(seed);
            directions = Matrix<double>.Build.Random(features, inputs, new Normal(0, 1, source));
            phases = SystemRandomSource.Doubles(features, seed);
            weights = Vector<double>.Build.Dense(features);
        }

        public Vector<double> Map(Vector<double> row)
        {
            return (directions * row + 2 * Math.PI * Vector<double>.Build.Dense(phases)).PointwiseCos();
        }

        public void Fit(IList<Vector<double>> rows, IList<double> targets, int epochs)
        {
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                for (int i = 0; i < rows.Count; i++)
                {
                    var mapped = Map(rows[i]);
                    var noise = Normal.Sample(source, 0, 0.01);
                    weights += 0.01 * (targets[i] + noise - weights * mapped) * mapped;
                }
            }
        }

        public double Predict(Vector<double> row) => weights * Map(row);

        public static (double Low, double High) Interval(double mean, double deviation) =>
            (new Normal(mean, deviation).InverseCumulativeDistribution(0.05), Normal.InvCDF(mean, deviation, 0.95));

        public static double LogLikelihood(IEnumerable<double> residuals, double deviation)
        {
            var normal = new Normal(0, deviation);
            return residuals.Sum(normal.DensityLn);
        }
    }
}
