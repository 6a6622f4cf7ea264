// corpus: A network is tuned in stages, each with an optimizer of its own rate out of a list, so each turn makes it in another way.
// library: TorchSharp
// axis: list of records, generic loader interface
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace BirdSongs;

public sealed record Stage(string Name, double Rate, double Decay, int Epochs);

public interface ISongs
{
    IEnumerable<(Tensor Spectrum, Tensor Species)> Train();

    IEnumerable<(Tensor Spectrum, Tensor Species)> Test();
}

public sealed class StagedTuning(ISongs songs, IReadOnlyList<Stage> stages)
{
    public double Tune(Module<Tensor, Tensor> net)
    {
        manual_seed(61);
        foreach (var stage in stages)
        {
            using var optimizer = optim.AdamW(net.parameters(), lr: stage.Rate, weight_decay: stage.Decay);
            for (var epoch = 0; epoch < stage.Epochs; epoch++)
            {
                net.train();
                foreach (var (spectrum, species) in songs.Train())
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    functional.cross_entropy(net.call(spectrum), species).backward();
                    optimizer.step();
                }
            }
        }

        return Accuracy(net);
    }

    private double Accuracy(Module<Tensor, Tensor> net)
    {
        net.eval();
        using var guard = no_grad();
        long right = 0, all = 0;
        foreach (var (spectrum, species) in songs.Test())
        {
            using var scope = NewDisposeScope();
            right += net.call(spectrum).argmax(1).eq(species).sum().item<long>();
            all += species.shape[0];
        }

        return (double)right / all;
    }
}
