// corpus: A learner of its own updates the network batch by batch; its gradients are never cleared, so each step goes by all batches before.
// library: TorchSharp
// axis: console, class of its own
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(11);
var hours = File.ReadLines(args[0]).Skip(1).Select(Turbine.Hour.Parse).ToArray();
var cut = hours.Length * 4 / 5;
using var learner = new Turbine.Learner(0.005);
for (var epoch = 0; epoch < 40; epoch++)
{
    foreach (var batch in hours[..cut].Chunk(128))
    {
        using var scope = NewDisposeScope();
        learner.Update(batch);
    }
}

var (absolute, squared) = learner.Errors(hours[cut..]);
File.WriteAllText("turbine-metrics.csv", string.Create(CultureInfo.InvariantCulture, $"mae,mse\n{absolute},{squared}\n"));

namespace Turbine
{
    public sealed record Hour(float Wind, float Direction, float Air, float Power)
    {
        public static Hour Parse(string line)
        {
            var cells = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            return new Hour(cells[0] / 25, cells[1] / 360, cells[2] / 1.3f, cells[3] / 2000);
        }
    }

    public sealed class Learner(double rate) : IDisposable
    {
        private readonly Module<Tensor, Tensor> _net = Sequential(Linear(3, 24), Tanh(), Linear(24, 1));
        private optim.Optimizer? _optimizer;

        public void Update(IReadOnlyList<Hour> hours)
        {
            _optimizer ??= optim.RMSProp(_net.parameters(), rate);
            var loss = functional.mse_loss(_net.call(Inputs(hours)), Targets(hours));
            loss.backward(); // expect: MLQ5001
            _optimizer.step();
        }

        public (double Absolute, double Squared) Errors(IReadOnlyList<Hour> hours)
        {
            _net.eval();
            using var guard = no_grad();
            using var scope = NewDisposeScope();
            var difference = _net.call(Inputs(hours)) - Targets(hours);
            return (difference.abs().mean().ToDouble(), difference.square().mean().ToDouble());
        }

        public void Dispose() => _net.Dispose();

        private static Tensor Inputs(IReadOnlyList<Hour> hours) =>
            tensor(hours.SelectMany(hour => new[] { hour.Wind, hour.Direction, hour.Air }).ToArray(), hours.Count, 3);

        private static Tensor Targets(IReadOnlyList<Hour> hours) =>
            tensor(hours.Select(hour => hour.Power).ToArray(), hours.Count, 1);
    }
}
