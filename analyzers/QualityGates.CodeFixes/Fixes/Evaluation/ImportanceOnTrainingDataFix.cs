using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Apis;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>MLQ3007: measures the importance on the test part of the split the model was fitted on the train part of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImportanceOnTrainingDataFix)), Shared]
public sealed class ImportanceOnTrainingDataFix() : TestPartFix(ImportanceOnTrainingData.Id, ImportanceOnTrainingData.HasTestPartProperty, ApiRole.Importance, "Measure it on");
