// corpus: Each picture of the training part is joined by its mirror image after the pictures have been divided.
// library: TorchSharp
// axis: list of tensors, helper
using TorchSharp;
using static TorchSharp.torch;

public sealed record Sample(Tensor Picture, long Class);

public static class Augmentation
{
    public static List<Sample> WithMirrors(IEnumerable<Sample> samples)
    {
        var result = new List<Sample>();
        foreach (var sample in samples)
        {
            result.Add(sample);
            result.Add(sample with { Picture = sample.Picture.flip(-1) });
        }

        return result;
    }
}

public sealed class PetTraining(nn.Module<Tensor, Tensor> net)
{
    public double Run(List<Sample> samples)
    {
        torch.manual_seed(1);
        var shuffled = samples.ToArray();
        new Random(1).Shuffle(shuffled);
        var cut = shuffled.Length * 4 / 5;
        var train = Augmentation.WithMirrors(shuffled[..cut]);
        var test = shuffled[cut..];

        using var optimizer = optim.Adam(net.parameters());
        net.train();
        foreach (var sample in train)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(net.call(sample.Picture.unsqueeze(0)), torch.tensor(new[] { sample.Class })).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = torch.no_grad();
        var right = 0;
        foreach (var sample in test)
        {
            using var scope = torch.NewDisposeScope();
            if (net.call(sample.Picture.unsqueeze(0)).argmax(1).item<long>() == sample.Class)
            {
                right++;
            }
        }

        return (double)right / test.Length;
    }
}
