using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The trainers in a method, with the columns they are given: of what is fitted, and of pipelines that are only put together; found out once for all rules.</summary>
internal static class Trainings
{
    /// <remarks>Those of called methods are left out where all that can be known of them is known there.</remarks>
    /// <returns>The trainer, the columns up to it, and what it was fitted or put together by.</returns>
    internal static ImmutableArray<(TrainedColumns Trainer, ColumnFlow Flow, MadeValue By)> In(MethodLineage method) =>
        method.Read(static m => new StrongBox<ImmutableArray<(TrainedColumns Trainer, ColumnFlow Flow, MadeValue By)>>([.. Read(m)])).Value;

    private static IEnumerable<(TrainedColumns Trainer, ColumnFlow Flow, MadeValue By)> Read(MethodLineage method)
    {
        var reading = ColumnReading.For(method);
        var used = new HashSet<Value>();
        var pipelines = new List<MadeValue>();
        foreach (var item in method.Events)
        {
            if (item.Kind != EventKind.Made || item.Value is not MadeValue made)
            {
                continue;
            }

            switch (made.Role)
            {
                case ApiRole.Fit or ApiRole.CrossValidate or ApiRole.Execute:
                    used.Add(made["step"]);
                    foreach (var flow in reading.IsToldInside(item) ? [] : reading.FlowsOf(made))
                    {
                        if (flow.Trained is { } trainer)
                        {
                            yield return (trainer, flow, made);
                        }
                    }

                    break;
                case ApiRole.Chain:
                    used.Add(made["first"]);
                    used.Add(made["next"]);
                    pipelines.Add(made);
                    break;
            }
        }

        foreach (var pipeline in pipelines)
        {
            foreach (var flow in used.Contains(pipeline) ? [] : reading.FlowsOf(NothingValue.Instance, pipeline))
            {
                if (flow.Trained is { } trainer)
                {
                    yield return (trainer, flow, pipeline);
                }
            }
        }
    }
}
