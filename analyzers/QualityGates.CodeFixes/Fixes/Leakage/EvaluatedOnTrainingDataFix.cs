using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Apis;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2003: evaluates on the test part of the split the model was fitted on the train part of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EvaluatedOnTrainingDataFix)), Shared]
public sealed class EvaluatedOnTrainingDataFix() : TestPartFix(EvaluatedOnTrainingData.Id, EvaluatedOnTrainingData.HasTestPartProperty, ApiRole.Evaluate, "Evaluate on");
