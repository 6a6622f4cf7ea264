// corpus: A base class of experiments makes the loader that shuffles for the experiment on voices derived from it, and gives it no seed.
// library: TorchSharp
// axis: base class
using System.Globalization;
using TorchSharp;
using Voices;
using static TorchSharp.torch;

var lines = File.ReadLines(args[0]).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = lines.Length * 4 / 5;
new PitchExperiment().Run(new VoiceRows(lines[..cut]), new VoiceRows(lines[cut..]), epochs: 20, args[1]);

namespace Voices
{
    internal sealed class PitchExperiment() : TorchExperiment(seed: 71)
    {
        protected override int BatchSize => 16;

        protected override nn.Module<Tensor, Tensor> Network() => nn.Sequential(nn.Linear(13, 26), nn.ReLU(), nn.Linear(26, 1));

        protected override Tensor Loss(Tensor scores, Tensor wanted) => nn.functional.mse_loss(scores, wanted);
    }

    internal sealed class VoiceRows(float[][] rows) : torch.utils.data.Dataset
    {
        public override long Count => rows.Length;

        public override Dictionary<string, Tensor> GetTensor(long index) => new()
        {
            ["x"] = tensor(rows[index][..13]),
            ["y"] = tensor(new[] { rows[index][13] }),
        };
    }
}
