// corpus: A header of the request chooses the checkpoint of a network, through a service with an interface.
// library: TorchSharp, ASP.NET Core
// axis: interface, header
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;

namespace Variants;

public interface IVariants
{
    string Describe(string variant);
}

public sealed class Variants : IVariants
{
    private readonly string _root = Path.Combine(AppContext.BaseDirectory, "variants");

    public string Describe(string variant)
    {
        using var module = jit.load(Path.Combine(_root, variant)); // expect: MLQ7001
        return string.Join(", ", module.named_parameters().Select(parameter => parameter.name));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IVariants, Variants>();
        var app = builder.Build();
        app.MapGet("/variant", (HttpContext context, IVariants variants) => variants.Describe(context.Request.Headers["X-Variant"].ToString()));
        app.Run();
    }
}
