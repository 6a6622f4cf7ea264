using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2014: takes the identifier out of the features, where the list is written at the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdentifierAsFeatureFix)), Shared]
public sealed class IdentifierAsFeatureFix() : FeatureRemovalFix(IdentifierAsFeature.Id, IdentifierAsFeature.ColumnsProperty);
