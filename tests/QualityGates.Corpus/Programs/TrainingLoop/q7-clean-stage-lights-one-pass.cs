// corpus: One method makes a pass over a part: with an optimizer it learns, without one it measures, and mode and gradients go by that.
// library: TorchSharp
// axis: nullable optimizer, train(flag), set_grad_enabled, top-level
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(27);
var parts = JsonSerializer.Deserialize<Parts>(File.ReadAllText(args[0])) ?? throw new InvalidDataException("no cues");
using var network = nn.Sequential(
    nn.Linear(Cue.Width, 48),
    nn.BatchNorm1d(48),
    nn.ReLU(),
    nn.Dropout(0.1),
    nn.Linear(48, Cue.Lamps));
using var optimizer = optim.RAdam(network.parameters());

var passes = new List<Pass>();
for (var epoch = 0; epoch < 20; epoch++)
{
    passes.Add(Passes.Over(network, parts.Training, optimizer));
    passes.Add(Passes.Over(network, parts.Validation));
}

passes.Add(Passes.Over(network, parts.Test));
File.WriteAllText(args[1], JsonSerializer.Serialize(passes));

internal sealed record Parts(List<Cue> Training, List<Cue> Validation, List<Cue> Test);

internal sealed record Pass(bool Learning, double Loss, double Share);

internal sealed record Cue(float[] Music, long Lamp)
{
    public const int Width = 26;
    public const int Lamps = 12;
}

internal static class Passes
{
    public static Pass Over(nn.Module<Tensor, Tensor> network, List<Cue> cues, optim.Optimizer? optimizer = null)
    {
        var learning = optimizer is not null;
        network.train(learning);
        using var guard = set_grad_enabled(learning);
        var sum = 0.0;
        var right = 0L;
        foreach (var chunk in cues.Chunk(40))
        {
            using var scope = NewDisposeScope();
            var lamps = tensor(chunk.Select(cue => cue.Lamp).ToArray());
            var logits = network.call(tensor(chunk.SelectMany(cue => cue.Music).ToArray()).reshape(chunk.Length, Cue.Width));
            var loss = nn.functional.cross_entropy(logits, lamps);
            if (optimizer is not null)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }

            sum += loss.ToDouble() * chunk.Length;
            right += logits.argmax(1).eq(lamps).sum().ToInt64();
        }

        return new Pass(learning, sum / cues.Count, (double)right / cues.Count);
    }
}
