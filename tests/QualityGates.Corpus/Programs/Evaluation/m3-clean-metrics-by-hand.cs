// corpus: A regression solved by hand is judged by several numbers counted by hand on later rows, and a probability is compared with a half.
// library: MathNet
// axis: hand-counted metrics, struct, spans
using System.Text.Json;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Ponds;

public readonly record struct Judgement(double Mae, double Rmse, double RSquared, int Alarms);

public static class Judge
{
    public static Judgement Of(Vector<double> truth, Vector<double> guess, double limit)
    {
        var gap = guess - truth;
        var chance = guess.Map(value => SpecialFunctions.Logistic(value - limit));
        return new Judgement(gap.L1Norm() / gap.Count, gap.L2Norm() / Math.Sqrt(gap.Count), GoodnessOfFit.RSquared(guess, truth), chance.Count(static p => p > 0.5));
    }
}

public static class Program
{
    public static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("ponds.json"))!;
        var cut = rows.Length * 7 / 10;
        var (x, y) = Part(rows.AsSpan(0, cut));
        var (testX, testY) = Part(rows.AsSpan(cut));
        var weights = x.TransposeThisAndMultiply(x).Cholesky().Solve(x.TransposeThisAndMultiply(y));
        var judgement = Judge.Of(testY, testX * weights, limit: 4);
        File.WriteAllText("ponds-report.json", JsonSerializer.Serialize(judgement));
        File.WriteAllText("ponds-weights.json", JsonSerializer.Serialize(weights.ToArray()));
    }

    private static (Matrix<double> X, Vector<double> Y) Part(ReadOnlySpan<double[]> rows)
    {
        var all = Matrix<double>.Build.DenseOfRowArrays(rows.ToArray());
        return (all.RemoveColumn(all.ColumnCount - 1), all.Column(all.ColumnCount - 1));
    }
}
