// corpus: A student learns from the softened scores of a teacher that is in eval and inside no_grad, and softmax stands before a divergence, not before a cross-entropy.
// library: TorchSharp
// axis: distillation with options
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Distillery;

public sealed class DistillOptions
{
    public double Temperature { get; init; } = 4;

    public double Share { get; init; } = 0.7;

    public int Epochs { get; init; } = 30;
}

public sealed class Distiller(Module<Tensor, Tensor> teacher, Module<Tensor, Tensor> student, DistillOptions options)
{
    public void Train(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        using var optimizer = optim.SGD(student.parameters(), 0.02, momentum: 0.9);
        teacher.eval();
        student.train();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(x, y).backward();
                optimizer.step();
            }
        }
    }

    public (double Agreement, double LogLoss, double Accuracy) Compare(Tensor x, Tensor y)
    {
        student.eval();
        teacher.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var (mine, theirs) = (student.call(x), teacher.call(x));
        return (
            mine.argmax(1).eq(theirs.argmax(1)).to(float64).mean().item<double>(),
            functional.cross_entropy(mine, y).to(float64).item<double>(),
            mine.argmax(1).eq(y).to(float64).mean().item<double>());
    }

    private Tensor Loss(Tensor x, Tensor y)
    {
        Tensor soft;
        using (no_grad())
        {
            soft = functional.softmax(teacher.call(x) / options.Temperature, 1);
        }

        var scores = student.call(x);
        var toTeacher = functional.kl_div(functional.log_softmax(scores / options.Temperature, 1), soft, log_target: false);
        var toTruth = functional.cross_entropy(scores, y);
        return toTeacher * (options.Share * options.Temperature * options.Temperature) + toTruth * (1 - options.Share);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(14);
        var teacher = Sequential(Linear(30, 256), ReLU(), Dropout(0.4), Linear(256, 8));
        teacher.load(args[0]);
        var student = Sequential(Linear(30, 24), ReLU(), Linear(24, 8));
        var rows = File.ReadLines(args[1]).Select(line => line.Split(',')).ToArray();
        var cut = rows.Length * 3 / 4;
        var distiller = new Distiller(teacher, student, new DistillOptions());
        distiller.Train(rows[..cut].Chunk(64).Select(Pair).ToList());
        var (x, y) = Pair(rows[cut..]);
        var (agreement, logLoss, accuracy) = distiller.Compare(x, y);
        student.save(Path.Combine(args[2], "student.dat"));
        File.WriteAllText(Path.Combine(args[2], "student.metrics.json"), JsonSerializer.Serialize(new { agreement, logLoss, accuracy }));
    }

    private static (Tensor X, Tensor Y) Pair(string[][] rows) => (
        tensor(rows.SelectMany(row => row[..30].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 30),
        tensor(rows.Select(row => long.Parse(row[30], CultureInfo.InvariantCulture)).ToArray()));
}
