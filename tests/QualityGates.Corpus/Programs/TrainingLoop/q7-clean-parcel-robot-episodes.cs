// corpus: A robot's policy is asked at each step of an episode, and what it said then is what the loss at the end of the episode is made of.
// library: TorchSharp
// axis: reinforcement learning, rollout loop, own environment
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Parcels;

internal sealed class Belt(int seed)
{
    private readonly Random _arrivals = new(seed);
    private readonly int[] _waiting = new int[4];

    public float[] See() => _waiting.Select(count => count / 10f).ToArray();

    public float Take(int lane)
    {
        var taken = Math.Min(_waiting[lane], 3);
        _waiting[lane] -= taken;
        for (var i = 0; i < _waiting.Length; i++)
        {
            _waiting[i] = Math.Min(10, _waiting[i] + _arrivals.Next(0, 2));
        }

        return taken - (_waiting.Sum() * 0.05f);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(50);
        using var policy = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 4));
        using var optimizer = optim.Adam(policy.parameters(), lr: 0.003);
        for (var episode = 0; episode < 400; episode++)
        {
            using var scope = NewDisposeScope();
            var belt = new Belt(seed: episode);
            var said = new List<Tensor>();
            var rewards = new List<float>();
            for (var turn = 0; turn < 60; turn++)
            {
                var chances = policy.call(tensor(belt.See()).unsqueeze(0)).log_softmax(1);
                var lane = chances.exp().multinomial(1);
                said.Add(chances.gather(1, lane).squeeze());
                rewards.Add(belt.Take((int)lane.ToInt64()));
            }

            var worth = tensor(Discounted(rewards, 0.95f));
            var loss = -(stack(said) * (worth - worth.mean())).mean();
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }

        var totals = Enumerable.Range(10_000, 30).Select(seed => Play(policy, seed)).ToList();
        File.WriteAllText(
            args[0],
            string.Create(CultureInfo.InvariantCulture, $"mean {totals.Average():F2}\nworst {totals.Min():F2}\n"));
    }

    private static float Play(nn.Module<Tensor, Tensor> policy, int seed)
    {
        using var guard = no_grad();
        var belt = new Belt(seed);
        var total = 0f;
        for (var turn = 0; turn < 60; turn++)
        {
            using var scope = NewDisposeScope();
            total += belt.Take((int)policy.call(tensor(belt.See()).unsqueeze(0)).argmax(1).ToInt64());
        }

        return total;
    }

    private static float[] Discounted(List<float> rewards, float discount)
    {
        var worth = new float[rewards.Count];
        for (var i = rewards.Count - 1; i >= 0; i--)
        {
            worth[i] = rewards[i] + (i + 1 < rewards.Count ? discount * worth[i + 1] : 0);
        }

        return worth;
    }
}
