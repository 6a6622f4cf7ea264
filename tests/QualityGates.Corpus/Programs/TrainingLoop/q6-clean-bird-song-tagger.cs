// corpus: A recurrent tagger gives logarithms of probabilities to the loss that takes them; modes change around each validation.
// library: TorchSharp
// axis: own module, recurrent
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace BirdSong;

public sealed class SongTagger : Module<Tensor, Tensor>
{
    private readonly LSTM _listen;
    private readonly Dropout _drop;
    private readonly Linear _tag;

    public SongTagger(long bands, long tags) : base(nameof(SongTagger))
    {
        _listen = LSTM(bands, 48, numLayers: 2, batchFirst: true, dropout: 0.2);
        _drop = Dropout(0.3);
        _tag = Linear(48, tags);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (heard, _, _) = _listen.call(input);
        return functional.log_softmax(_tag.call(_drop.call(heard)), 2).reshape(-1, _tag.weight!.shape[0]);
    }
}

public readonly record struct Score(int Epoch, double Loss, double Accuracy);

public static class SongTraining
{
    public static IReadOnlyList<Score> Run(IReadOnlyList<(Tensor Bands, Tensor Tags)> train, IReadOnlyList<(Tensor Bands, Tensor Tags)> validation)
    {
        random.manual_seed(19);
        using var tagger = new SongTagger(bands: 40, tags: 6);
        using var loss = NLLLoss();
        using var optimizer = optim.Adam(tagger.parameters(), 1e-3);
        var scores = new List<Score>();
        for (var epoch = 1; epoch <= 10; epoch++)
        {
            tagger.train();
            foreach (var (bands, tags) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                loss.call(tagger.call(bands), tags.flatten()).backward();
                optimizer.step();
            }

            tagger.eval();
            using var guard = no_grad();
            var seen = validation.Select(song => Judge(tagger, loss, song)).ToList();
            scores.Add(new Score(epoch, seen.Average(one => one.Loss), seen.Average(one => one.Accuracy)));
        }

        return scores;
    }

    private static (double Loss, double Accuracy) Judge(SongTagger tagger, NLLLoss loss, (Tensor Bands, Tensor Tags) song)
    {
        using var scope = NewDisposeScope();
        var output = tagger.call(song.Bands);
        var wanted = song.Tags.flatten();
        return (loss.call(output, wanted).ToDouble(), output.argmax(1).eq(wanted).@float().mean().ToDouble());
    }
}
