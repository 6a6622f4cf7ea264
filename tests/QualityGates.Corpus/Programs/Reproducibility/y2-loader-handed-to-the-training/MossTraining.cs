using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Moss;

internal sealed class MossTraining(Sequential net, double rate)
{
    public void Fit(DataLoader loader, int epochs)
    {
        using var optimizer = optim.SGD(net.parameters(), rate, momentum: 0.9);
        net.train();
        foreach (var epoch in Enumerable.Range(1, epochs))
        {
            var sum = 0f;
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.binary_cross_entropy_with_logits(net.call(batch["spot"]), batch["moss"]);
                loss.backward();
                optimizer.step();
                sum += loss.item<float>();
            }

            Console.WriteLine($"epoch {epoch}: {sum:F3}");
        }
    }
}

internal static class Judgement
{
    public static double ShareWrong(Sequential net, Spot[] spots)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var inputs = tensor(spots.SelectMany(spot => spot.Values).ToArray()).reshape(spots.Length, 3);
        var margins = net.call(inputs).data<float>().ToArray();
        return spots.Where((spot, at) => margins[at] > 0 != spot.Moss).Count() / (double)spots.Length;
    }
}
