// corpus: Meant to accumulate over four batches, but cleared before each of them: three of four gradients are thrown away.
// library: TorchSharp
// axis: gradient accumulation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record TrainOptions(int Epochs = 3, int BatchSize = 8, int AccumulationSteps = 4, double MaxNorm = 1.0, double LearningRate = 2e-5);

public sealed class FineTuner(Module<Tensor, Tensor> encoder, TrainOptions options)
{
    public void Run(Tensor tokens, Tensor labels)
    {
        torch.manual_seed(42);
        using var optimizer = optim.AdamW(encoder.parameters(), options.LearningRate, weight_decay: 0.01);
        using var criterion = CrossEntropyLoss();
        var inputs = tokens.split(options.BatchSize);
        var targets = labels.split(options.BatchSize);
        encoder.train();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            for (var step = 0; step < inputs.Length; step++)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad(); // expect: MLQ5002
                var loss = criterion.call(encoder.call(inputs[step]), targets[step]) / options.AccumulationSteps;
                loss.backward();

                if ((step + 1) % options.AccumulationSteps == 0)
                {
                    nn.utils.clip_grad_norm_(encoder.parameters(), options.MaxNorm);
                    optimizer.step();
                }
            }
        }
    }
}
