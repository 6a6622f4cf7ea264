// corpus: The schedule goes on at the head of each epoch, before the optimizer has stepped for the first time, so the first rate is never used.
// library: TorchSharp
// axis: while loop, options object
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class SegmentationOptions
{
    public int Epochs { get; init; } = 40;

    public double Rate { get; init; } = 0.05;

    public int[] Milestones { get; init; } = [15, 30];
}

public sealed class SegmentationJob(SegmentationOptions options)
{
    public float Train(Module<Tensor, Tensor> unet, Func<int, IEnumerable<(Tensor Image, Tensor Mask)>> batchesOf, IEnumerable<(Tensor Image, Tensor Mask)> test)
    {
        random.manual_seed(13);
        var optimizer = optim.SGD(unet.parameters(), options.Rate, momentum: 0.9, nesterov: true);
        var schedule = optim.lr_scheduler.MultiStepLR(optimizer, options.Milestones);
        var criterion = BCEWithLogitsLoss();
        var epoch = 0;
        while (epoch < options.Epochs)
        {
            schedule.step(); // expect: MLQ5002
            unet.train();
            foreach (var (image, mask) in batchesOf(epoch))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = criterion.call(unet.call(image), mask);
                loss.backward();
                optimizer.step();
            }

            epoch++;
        }

        unet.eval();
        using var guard = no_grad();
        var dice = new List<float>();
        foreach (var (image, mask) in test)
        {
            using var scope = NewDisposeScope();
            var predicted = unet.call(image).sigmoid().gt(0.5).to(ScalarType.Float32);
            dice.Add((2 * (predicted * mask).sum() / (predicted.sum() + mask.sum() + 1e-6)).ToSingle());
        }

        return dice.Average();
    }
}
