using TorchSharp;
using static TorchSharp.torch;

namespace Roads;

public sealed class SurfaceTraining(SurfaceNetwork network, SurfaceValidation validator)
{
    public void Run(Patch[] train, Patch[] validation, int epochs)
    {
        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.02, momentum: 0.9);
        using var loss = nn.CrossEntropyLoss();
        var random = new Random(5);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            random.Shuffle(train);
            foreach (var chunk in train.Chunk(50))
            {
                using var scope = NewDisposeScope();
                var (images, surfaces) = PatchStore.Batch(chunk);
                optimizer.zero_grad();
                loss.call(network.call(images), surfaces).backward();
                optimizer.step();
            }

            Console.WriteLine($"{epoch}: {validator.Share(validation):P1} of the validation patches right");
        }
    }
}
