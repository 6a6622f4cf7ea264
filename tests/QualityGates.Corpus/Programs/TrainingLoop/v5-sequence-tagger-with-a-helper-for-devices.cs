// corpus: A tagger for sequences whose helper moves each batch; the network is moved before its optimizer is made.
// library: TorchSharp
// axis: generic helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tagging;

public sealed class Tagger : Module<Tensor, Tensor>
{
    private readonly Embedding _embedding;
    private readonly LSTM _lstm;
    private readonly Linear _tags;

    public Tagger(int words, int tags) : base(nameof(Tagger))
    {
        _embedding = Embedding(words, 64);
        _lstm = LSTM(64, 64, numLayers: 2, batchFirst: true, dropout: 0.2, bidirectional: true);
        _tags = Linear(128, tags);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var (states, _, _) = _lstm.call(_embedding.call(ids));
        return _tags.call(states);
    }
}

public sealed class TaggerTraining(Device device)
{
    public void Run(IReadOnlyList<(Tensor Ids, Tensor Tags)> train, IReadOnlyList<(Tensor Ids, Tensor Tags)> valid)
    {
        random.manual_seed(18);
        var tagger = new Tagger(5000, 17);
        tagger.to(device);
        using var optimizer = optim.AdamW(tagger.parameters(), 1e-3);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, 15);
        for (var epoch = 0; epoch < 15; epoch++)
        {
            tagger.train();
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = Loss(tagger, batch);
                loss.backward();
                nn.utils.clip_grad_norm_(tagger.parameters(), 1.0);
                optimizer.step();
            }

            scheduler.step();
            tagger.eval();
            using (no_grad())
            {
                var losses = new List<float>();
                foreach (var batch in valid)
                {
                    using var scope = NewDisposeScope();
                    losses.Add(Loss(tagger, batch).item<float>());
                }

                Console.WriteLine(losses.Average());
            }
        }
    }

    private Tensor Loss(Tagger tagger, (Tensor Ids, Tensor Tags) batch)
    {
        var scores = tagger.call(batch.Ids.to(device));
        return functional.cross_entropy(scores.flatten(0, 1), batch.Tags.to(device).flatten());
    }
}
