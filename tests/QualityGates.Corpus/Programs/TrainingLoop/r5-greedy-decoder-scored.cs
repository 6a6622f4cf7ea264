// corpus: A translator is scored by a helper class that decodes greedily: with dropout still on, and with gradients of every word it tries.
// library: TorchSharp
// axis: helper class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(5);
var model = new Translator(8000, 9000, 256);
using var optimizer = optim.Adam(model.parameters(), 5e-4);
var sources = torch.load("src.pt").split(32);
var targets = torch.load("tgt.pt").split(32);
var scorer = new GreedyScorer(model, endOfSentence: 2, maxLength: 40);
using var testSource = torch.load("test-src.pt");
using var testTarget = torch.load("test-tgt.pt");

for (var epoch = 0; epoch < 12; epoch++)
{
    model.train();
    foreach (var (source, target) in sources.Zip(targets))
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var logits = model.call(source, target.slice(1, 0, -1, 1));
        var loss = functional.cross_entropy(logits.flatten(0, 1), target.slice(1, 1, long.MaxValue, 1).flatten());
        loss.backward();
        nn.utils.clip_grad_norm_(model.parameters(), 1.0);
        optimizer.step();
    }
    Console.WriteLine($"{epoch}: exact matches {scorer.ExactMatch(testSource, testTarget):P2}");
}

public sealed class Translator : Module<Tensor, Tensor, Tensor>
{
    private readonly TorchSharp.Modules.Embedding _from;
    private readonly TorchSharp.Modules.Embedding _to;
    private readonly TorchSharp.Modules.GRU _encoder;
    private readonly TorchSharp.Modules.GRU _decoder;
    private readonly TorchSharp.Modules.Dropout _dropout;
    private readonly TorchSharp.Modules.Linear _words;

    public Translator(long sourceWords, long targetWords, long width) : base("translator")
    {
        _from = Embedding(sourceWords, width);
        _to = Embedding(targetWords, width);
        _encoder = GRU(width, width, batchFirst: true);
        _decoder = GRU(width, width, batchFirst: true);
        _dropout = Dropout(0.3);
        _words = Linear(width, targetWords);
        RegisterComponents();
    }

    public override Tensor forward(Tensor source, Tensor target)
    {
        var (_, state) = _encoder.call(_dropout.call(_from.call(source)));
        var (hidden, _) = _decoder.call(_dropout.call(_to.call(target)), state);
        return _words.call(_dropout.call(hidden));
    }
}

public sealed class GreedyScorer(Translator model, long endOfSentence, int maxLength)
{
    public double ExactMatch(Tensor sources, Tensor targets)
    {
        var hits = 0;
        for (var i = 0L; i < sources.shape[0]; i++)
        {
            using var scope = torch.NewDisposeScope();
            var guess = Decode(sources[i].unsqueeze(0));
            hits += guess.SequenceEqual(targets[i].data<long>().TakeWhile(word => word != endOfSentence)) ? 1 : 0;
        }
        return (double)hits / sources.shape[0];
    }

    private List<long> Decode(Tensor source)
    {
        var words = new List<long> { 1 };
        while (words.Count < maxLength)
        {
            var logits = model.call(source, torch.tensor(words.ToArray()).unsqueeze(0)); // expect: MLQ5003 MLQ5004
            var next = logits[0, -1].argmax().item<long>();
            if (next == endOfSentence)
            {
                break;
            }
            words.Add(next);
        }
        return words;
    }
}
