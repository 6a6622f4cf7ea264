// corpus: One worker asks a data set that adds noise by a generator it keeps, and a single task trains beside the console.
// library: TorchSharp
// axis: DataLoader with one worker, single task
using TorchSharp;
using static TorchSharp.torch;

namespace Violins;

public sealed class NoteSet(float[][] notes, long[] pitches, int seed) : utils.data.Dataset
{
    private readonly Random _random = new(seed);

    public override long Count => notes.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var note = notes[index].Select(value => value + (float)(_random.NextDouble() - 0.5) * 0.01f).ToArray();
        return new Dictionary<string, Tensor> { ["note"] = tensor(note), ["pitch"] = tensor(pitches[index]) };
    }
}

public sealed class NoteTraining(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    public Task<double> StartAsync(float[][] notes, long[] pitches, CancellationToken cancellation) =>
        Task.Run(() => Run(notes, pitches, cancellation), cancellation);

    private double Run(float[][] notes, long[] pitches, CancellationToken cancellation)
    {
        using var set = new NoteSet(notes, pitches, 14);
        using var loader = utils.data.DataLoader(set, 16, shuffle: false, num_worker: 1, disposeDataset: false);
        var last = double.MaxValue;
        network.train();
        for (var epoch = 0; epoch < 12 && !cancellation.IsCancellationRequested; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["note"]), batch["pitch"]);
                loss.backward();
                optimizer.step();
                last = loss.ToDouble();
            }
        }

        return last;
    }
}
