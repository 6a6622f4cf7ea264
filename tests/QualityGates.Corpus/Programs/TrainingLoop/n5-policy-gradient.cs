// corpus: An episode is played with gradients, because its log-probabilities are what is learned from; all of it happens in one scope, and the sum is propagated once.
// library: TorchSharp
// axis: episode loop, list of tensors, record struct
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(27);
var world = new Corridor(9);
var policy = Sequential(Linear(9, 32), Tanh(), Linear(32, 2));
var optimizer = optim.Adam(policy.parameters(), 1e-2);

for (var episode = 0; episode < 800; episode++)
{
    using var scope = NewDisposeScope();
    var steps = Play(world, policy, limit: 60);
    var returns = Returns(steps, 0.98f);
    var advantages = tensor(returns) - returns.Average();
    var loss = -(stack(steps.Select(step => step.LogProbability).ToArray()) * advantages).sum();
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    if (episode % 50 == 0)
    {
        Console.WriteLine($"{episode}: {steps.Count} steps, return {returns[0]:F2}");
    }
}

static List<Step> Play(Corridor world, Module<Tensor, Tensor> policy, int limit)
{
    var steps = new List<Step>();
    var place = world.Start;
    while (steps.Count < limit && place != world.Goal)
    {
        var state = zeros(world.Length);
        state[place] = 1f;
        var logits = policy.call(state);
        var choice = distributions.Categorical(logits: logits);
        var action = choice.sample();
        place = world.Move(place, action.item<long>() == 1);
        steps.Add(new Step(choice.log_prob(action), place == world.Goal ? 1f : -0.01f));
    }

    return steps;
}

static float[] Returns(List<Step> steps, float discount)
{
    var returns = new float[steps.Count];
    var sum = 0f;
    for (var index = steps.Count - 1; index >= 0; index--)
    {
        sum = steps[index].Reward + discount * sum;
        returns[index] = sum;
    }

    return returns;
}

internal readonly record struct Step(Tensor LogProbability, float Reward);

internal sealed class Corridor(int length)
{
    public int Length => length;

    public int Start => length / 2;

    public int Goal => length - 1;

    public int Move(int place, bool right) => Math.Clamp(place + (right ? 1 : -1), 0, length - 1);
}
