// corpus: Gradients are meant to be gathered over four batches, but after the step nothing begins again at zero.
// library: TorchSharp
// axis: options
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed record TrainingOptions(int Accumulate = 4, double LearningRate = 2e-4, int Epochs = 3);

public sealed class TextTagger(nn.Module<Tensor, Tensor> encoder, TrainingOptions options)
{
    public async Task TrainAsync(DataLoader sentences, IProgress<float> progress, CancellationToken token)
    {
        var optimizer = optim.AdamW(encoder.parameters(), options.LearningRate);
        await Task.Run(() =>
        {
            for (var epoch = 0; epoch < options.Epochs; epoch++)
            {
                var seen = 0;
                foreach (var batch in sentences)
                {
                    token.ThrowIfCancellationRequested();
                    using var scope = torch.NewDisposeScope();
                    var loss = nn.functional.cross_entropy(encoder.call(batch["tokens"]), batch["tags"]);
                    (loss / options.Accumulate).backward(); // expect: MLQ5001
                    if (++seen % options.Accumulate == 0)
                    {
                        optimizer.step();
                        progress.Report(loss.item<float>());
                    }
                }
            }
        }, token);
    }
}
