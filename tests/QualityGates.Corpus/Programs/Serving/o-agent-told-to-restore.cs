// corpus: A request tells the agent to take its last weights again; the requests that ask it read nothing.
// library: TorchSharp, ASP.NET Core
// axis: singleton, controller, weights given again in place
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Agents;

public sealed class Agent
{
    private readonly Module<Tensor, Tensor> _policy = Linear(4, 2);

    public Agent() => _policy.eval();

    public float[] Act(float[] state)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return [.. _policy.call(tensor(state)).data<float>()];
    }

    public void Restore(string path) => _policy.load(path);
}

[Route("agent")]
public sealed class AgentController(Agent agent) : ControllerBase
{
    private static readonly string Weights = Path.Combine(AppContext.BaseDirectory, "weights", "policy.dat");

    [HttpPost("act")]
    public ActionResult Act([FromBody] float[] state) => Ok(agent.Act(state));

    [HttpPost("restore")]
    public ActionResult Restore()
    {
        agent.Restore(Weights);
        return Ok("restored");
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Agent>();
        services.AddHealthChecks();
    }
}
