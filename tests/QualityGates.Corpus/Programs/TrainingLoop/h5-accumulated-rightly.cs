// corpus: Gradients are accumulated over micro-batches, the rest of the epoch gets its own step, and the schedule moves once for each step. Nothing is wrong.
// library: TorchSharp
// axis: gradient accumulation, local function, options record
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Accumulation;

public sealed record Settings(int Epochs, int MicroBatches, double LearningRate, double MaximumNorm);

public sealed class SequenceTagger : nn.Module<Tensor, Tensor>
{
    private readonly Embedding embedding;
    private readonly LSTM lstm;
    private readonly Linear tags;

    public SequenceTagger(long words, long labels) : base(nameof(SequenceTagger))
    {
        embedding = nn.Embedding(words, 64);
        lstm = nn.LSTM(64, 64, batchFirst: true, bidirectional: true);
        tags = nn.Linear(128, labels);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var (states, _, _) = lstm.call(embedding.call(ids));
        return tags.call(states);
    }
}

public static class Training
{
    public static void Run(SequenceTagger tagger, IReadOnlyList<(Tensor Ids, Tensor Tags)> batches, Settings settings)
    {
        using var optimizer = optim.AdamW(tagger.parameters(), settings.LearningRate);
        var total = settings.Epochs * (int)Math.Ceiling(batches.Count / (double)settings.MicroBatches);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, settings.LearningRate, total_steps: total);
        var criterion = nn.CrossEntropyLoss(ignore_index: 0);

        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            tagger.train();
            optimizer.zero_grad();
            var pending = 0;
            foreach (var (ids, tags) in batches)
            {
                using var scope = NewDisposeScope();
                var logits = tagger.call(ids);
                var loss = criterion.call(logits.flatten(0, 1), tags.flatten()) / settings.MicroBatches;
                loss.backward();
                if (++pending == settings.MicroBatches)
                {
                    Update();
                    pending = 0;
                }
            }

            if (pending > 0)
            {
                Update();
            }
        }

        void Update()
        {
            nn.utils.clip_grad_norm_(tagger.parameters(), settings.MaximumNorm);
            optimizer.step();
            optimizer.zero_grad();
            schedule.step();
        }
    }
}
