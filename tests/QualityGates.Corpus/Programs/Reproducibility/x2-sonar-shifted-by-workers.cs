// corpus: A loader with four workers asks a set of sonar tracks for rows, which shifts each by a generator it keeps in a field.
// library: TorchSharp
// axis: new DataLoader, constant of workers, draw in a private method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sonar;

public sealed class TrackSet(Tensor tracks, Tensor depths) : utils.data.Dataset
{
    private readonly Random _shifts = new(21);

    public override long Count => depths.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        using var track = tracks[index];
        return new Dictionary<string, Tensor> { ["track"] = Shifted(track), ["depth"] = depths[index].clone() };
    }

    private Tensor Shifted(Tensor track) => track.roll(_shifts.Next(-5, 6), 0);
}

public sealed class DepthTraining(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    private const int Workers = 4;

    public double Run(Tensor tracks, Tensor depths, Tensor testTracks, Tensor testDepths, int epochs)
    {
        using var set = new TrackSet(tracks, depths);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = Batches(set, epoch);
            network.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch["track"]), batch["depth"]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        using var guard = no_grad();
        using var error = nn.functional.l1_loss(network.call(testTracks), testDepths);
        return error.ToDouble();
    }

    private static DataLoader Batches(TrackSet set, int epoch) =>
        new(set, batchSize: 32, shuffle: true, seed: 100 + epoch, num_worker: Workers, disposeDataset: false); // expect: MLQ1011
}
