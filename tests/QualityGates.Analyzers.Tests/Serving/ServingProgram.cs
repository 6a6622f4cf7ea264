namespace QualityGates.Analyzers.Tests.Serving;

/// <summary>A web service around what a test is about.</summary>
internal static class ServingProgram
{
    private const string Head = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        using Microsoft.ML;

        class In
        {
            public float X { get; set; }
        }

        class Out
        {
            public float Score { get; set; }
        }

        """;

    /// <summary>Statements of a method that has a builder, an application, a context and a model.</summary>
    internal static string Start(string body, string more = "") => Head + $$"""

        static class Program
        {
            static void Start(WebApplicationBuilder builder, WebApplication app, MLContext ml, ITransformer model, List<In> rows)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        {{more}}
        """;

    /// <summary>Types beside the two row classes.</summary>
    internal static string Types(string types) => Head + "\n" + types;
}
